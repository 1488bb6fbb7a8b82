import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Log } from '../platform/log.ts';
import { eachOf } from '../sitting/each-of.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { submissionRow } from './rules/submission-row.ts';
import type { SubmissionList } from './submission-list.ts';

export interface SubmissionListDeps {
  readonly sittings: Pick<Sittings, 'tickets' | 'findMany'>;
  /** Grades an ended sitting, where the keys are; undefined where people must mark it. */
  grade(sittingId: string): Promise<PartOutcome | undefined>;
  readonly log: Log;
}

/** Sittings graded at once for a list. */
const atOnce = 8;

/**
 * Gathers the list of a room's submissions. Results are on it only where the exam shows them at
 * once; one that cannot be graded now leaves its place empty, the list comes all the same.
 */
export async function submissionListOf(
  { sittings, grade, log }: SubmissionListDeps,
  sheet: SessionSheet,
  room: SessionSheet['rooms'][number],
  printedAt: number,
): Promise<SubmissionList> {
  const [tickets, heads] = await Promise.all([
    sittings.tickets(room.sittingIds),
    sittings.findMany(room.sittingIds),
  ]);
  const outcomes = new Map<string, PartOutcome>();
  const gradable = heads.filter(({ state }) => state === 'submitted' || state === 'timedOut');
  await eachOf(sheet.immediateResult ? gradable : [], atOnce, async ({ sittingId }) => {
    try {
      const outcome = await grade(sittingId);
      if (outcome) outcomes.set(sittingId, outcome);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log.write('error', 'GRADE_FAILED', { path: 'submission-list', error: name });
    }
  });
  const byId = new Map(heads.map((head) => [head.sittingId, head]));
  const rows = tickets.flatMap((ticket) => {
    const head = byId.get(ticket.sittingId);
    const outcome = outcomes.get(ticket.sittingId);
    return head ? [submissionRow(ticket, head, sheet.questionCount, sha256Hex, outcome)] : [];
  });
  const { organisationName, examName, sessionName, partTitle, startsAt, questionCount } = sheet;
  return {
    ...{ organisationName, examName, sessionName, partTitle, startsAt, questionCount, printedAt },
    roomName: room.name,
    withResults: sheet.immediateResult,
    rows: rows.sort((a, b) => a.seat - b.seat),
  };
}
