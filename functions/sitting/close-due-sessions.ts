import { deadlineOf } from '../../shared/sitting/deadline-of.ts';
import { hasEnded } from '../../shared/sitting/has-ended.ts';
import { lastEventOf } from '../../shared/sitting/last-event-of.ts';
import { latestMessage } from '../../shared/sitting/latest-message.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Log } from '../platform/log.ts';
import { eachOf } from './each-of.ts';
import { closeSession } from './rules/close-session.ts';
import { dueChange } from './rules/due-change.ts';
import type { SessionRef } from './session-index.ts';
import type { SittingStore } from './store.ts';

export interface ClosingDeps {
  readonly sittings: SittingStore;
  readonly exams: Pick<Exams, 'change' | 'load'>;
  /** The last event of the ledger or the messages that this process has seen applied, by session: no need to look again. */
  readonly applied: Map<string, number>;
  readonly log: Log;
  readonly arrivalGraceMs: number;
}

/** The author of what the clock decides. */
const closingJob = 'system:closing';
const atOnce = 16;

/** The request that wrote an entry or a message may have died before every sitting had it. */
async function catchUp(deps: ClosingDeps, ref: SessionRef, sheet: SessionSheet): Promise<void> {
  const exam = await deps.exams.load(ref.examId);
  const found = exam?.sessions.find((each) => each.sessionId === ref.sessionId);
  const ledger = found?.ledger ?? [];
  const messages = found?.messages ?? [];
  const lastEntry = ledger.reduce((latest, entry) => Math.max(latest, lastEventOf(entry)), 0);
  const last = Math.max(lastEntry, latestMessage(messages));
  const session = `${ref.examId}#${ref.sessionId}`;
  if (last === (deps.applied.get(session) ?? 0)) return;
  await deps.sittings.applyLedger(sheet, ledger);
  try {
    if (messages.length > 0) await deps.sittings.applyMessages(sheet, messages);
  } catch (error) {
    // A message must never keep a session from closing; the next run tries again.
    const detail = error instanceof Error ? error.message : 'unknown';
    deps.log.write('error', 'MESSAGES_NOT_APPLIED', { session: ref.sessionId, detail });
    return;
  }
  deps.applied.set(session, last);
}

async function closeDue(deps: ClosingDeps, ref: SessionRef, now: number): Promise<boolean> {
  const { sittings, arrivalGraceMs } = deps;
  const sheet = await sittings.sheet(ref.examId, ref.sessionId);
  if (!sheet) throw new Error('an open session has no sheet');
  await catchUp(deps, ref, sheet);
  // Nobody's time is up before this: no need to read a single sitting.
  if (now <= sheet.startsAt + sheet.minutes * 60_000 + arrivalGraceMs) return false;

  const ids = sheet.rooms.flatMap((room) => room.sittingIds);
  const endsAt = deadlineOf(sheet);
  let closed = 0;
  await eachOf(await sittings.heads(ids), atOnce, async (sitting) => {
    const change = dueChange(sitting, endsAt, now, arrivalGraceMs);
    if (change && (await sittings.save(sitting.sittingId, change))) closed += 1;
  });
  if (closed > 0) deps.log.write('info', 'SITTINGS_CLOSED', { session: ref.sessionId, closed });

  // Counted from what is stored, not from what this run did: another run may have done part of it.
  const ended = await sittings.heads(ids);
  if (!ended.every((sitting) => hasEnded(sitting.state))) return false;
  const result = await deps.exams.change(ref.examId, closingJob, (exam) =>
    closeSession(exam, ref.sessionId, ended),
  );
  if (!result.ok) throw new Error(`closing was refused: ${result.problem.code}`);
  await sittings.moveToClosed(ref);
  return true;
}

/**
 * Ends every sitting whose time is up, and closes the sessions in which all have ended. Harmless
 * to repeat, to break off and to run twice at once: each step is one conditional write, and the
 * next run goes on where this one stopped. Answers how many sessions it closed.
 */
export async function closeDueSessions(deps: ClosingDeps, now: number): Promise<number> {
  let closed = 0;
  for (const ref of await deps.sittings.openSessions()) {
    if (ref.startsAt > now) break;
    try {
      if (await closeDue(deps, ref, now)) closed += 1;
    } catch (error) {
      // One session must not keep the others open.
      const detail = error instanceof Error ? error.message : 'unknown';
      deps.log.write('error', 'CLOSING_FAILED', { session: ref.sessionId, detail });
    }
  }
  return closed;
}
