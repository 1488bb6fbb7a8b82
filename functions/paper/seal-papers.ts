import type { Exam } from '../../shared/exam/exam.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { bankText } from '../../shared/paper/bank-text.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import type { Clock } from '../platform/clock.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { JobWorker, Progress } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { putSealed } from '../platform/sealed-object.ts';
import type { Table } from '../platform/table.ts';
import type { Vault } from '../platform/vault.ts';
import { bankItems } from '../question-bank/bank-items.ts';
import type { Banks } from '../question-bank/bank-stream.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { writePapers } from './paper-batch.ts';
import { readyPart } from './ready-part.ts';
import { papersSealed } from './rules/papers-sealed.ts';
import { sessionSheetOf } from './rules/session-sheet-of.ts';
import { ticketsOf } from './rules/tickets-of.ts';
import { type SealLock, sealLock } from './seal-lock.ts';

export interface SealPapersDeps {
  readonly exams: Exams;
  readonly banks: Banks;
  readonly objects: ObjectStore;
  readonly vault: Vault;
  readonly table: Table;
  readonly clock: Clock;
  readonly register: RegisterReader;
  readonly sittings: Pick<Sittings, 'open'>;
  organisationName(organisationId: string): Promise<string>;
  randomBytes(length: number): Uint8Array;
}

const batchSize = 100;
const freezing = { vi: 'Đang niêm phong ngân hàng câu hỏi', en: 'Sealing the question bank' };
const drawing = { vi: 'Đang rút và mã hoá đề thi', en: 'Drawing and encrypting papers' };
const opening = { vi: 'Đang lập bài thi cho thí sinh', en: 'Opening the sittings' };

/** Papers of one session under a fresh key; the sheet that goes with them, or false if the lock was lost. */
async function sealSession(
  deps: SealPapersDeps,
  work: { bank: SealedBank; tickets: readonly Ticket[]; sessionId: string; lock: SealLock },
  written: (count: number) => Promise<void>,
): Promise<string | false> {
  const sessionKey = deps.randomBytes(32);
  for (let from = 0; from < work.tickets.length; from += batchSize) {
    if (!(await work.lock.hold())) return false;
    const batch = work.tickets.slice(from, from + batchSize);
    await writePapers(deps.objects, work.bank, sessionKey, batch);
    await written(batch.length);
  }
  const sealed = await deps.vault.seal(`session:${work.sessionId}`, sessionKey);
  return Buffer.from(sealed).toString('base64');
}

async function seal(
  deps: SealPapersDeps,
  order: { exam: Exam; partId: string; by: string; lock: SealLock },
  progress: Progress,
): Promise<Result<unknown>> {
  const { exam, partId, lock } = order;
  const { examId } = exam;
  const ready = await readyPart({ ...deps, bankItems: bankItems(deps.objects) }, exam, partId);
  if (!ready.ok) return ready;
  const { part, rule, blueprint, sessions, items } = ready.value;
  const seats = await deps.register.seats(exam, partId);
  const candidates = await deps.register.candidates(exam);
  const tickets = ticketsOf({ examId, partId }, seats, candidates, sha256Hex);

  await progress(freezing, 0, tickets.length);
  const bank: SealedBank = {
    examId,
    roundId: part.roundId,
    partId,
    paperTitle: `${exam.name} – ${rule.title.vi}`,
    blueprint,
    items: [...items],
    secret: Buffer.from(deps.randomBytes(32)).toString('hex'),
  };
  const purpose = `sealed-bank:${examId}:${partId}`;
  const prefix = `exams/${examId}/sealed`;
  const sealedBank = await putSealed(deps, prefix, purpose, bank, items.length);

  const organisationName = await deps.organisationName(exam.organisationId);
  const sheets: { sheet: SessionSheet; tickets: Ticket[] }[] = [];
  let done = 0;
  for (const session of sessions) {
    const own = tickets.filter((ticket) => ticket.sessionId === session.sessionId);
    const work = { bank, tickets: own, sessionId: session.sessionId, lock };
    const sealedSessionKey = await sealSession(deps, work, (count) => {
      done += count;
      return progress(drawing, done, tickets.length);
    });
    if (sealedSessionKey === false) return fail('conflict');
    const sheet = sessionSheetOf({
      exam,
      ready: ready.value,
      session,
      tickets: own,
      organisationName,
      sealedSessionKey,
    });
    sheets.push({ sheet, tickets: own });
  }

  await progress(opening, 0, sheets.length);
  for (const [index, { sheet, tickets: own }] of sheets.entries()) {
    if (!(await lock.hold())) return fail('conflict');
    await deps.sittings.open(sheet, own, sheet.startsAt + sheet.minutes * 60_000);
    await progress(opening, index + 1, sheets.length);
  }
  if (!(await lock.hold())) return fail('conflict');
  return deps.exams.change(examId, order.by, (now) =>
    papersSealed(now, exam, {
      type: 'papersSealed',
      roundId: part.roundId,
      partId,
      sealedBank,
      secretCommitment: sha256Hex(bank.secret),
      bankCommitment: sha256Hex(bankText(items)),
      sittings: tickets.length,
    }),
  );
}

/**
 * The job that seals the papers of a part: freezes its bank, draws and encrypts a paper for every
 * seat, opens the sittings, and last writes the event that makes it all count. Until then nobody
 * can be admitted, so a run that broke off is simply repeated: it draws with a new secret and
 * overwrites every paper and sheet. Problems: not-found, already-sealed, setup-incomplete,
 * blueprint-infeasible, conflict (another sealing at work, or the exam changed meanwhile).
 */
export function makeSealPapers(deps: SealPapersDeps): JobWorker {
  return async (order, progress) => {
    const exam = await deps.exams.load(order.target);
    if (!exam || order.part === undefined) return fail('not-found');
    // The same order may be delivered twice: each run holds the lock for itself.
    const run = `${order.jobId}-${Buffer.from(deps.randomBytes(8)).toString('hex')}`;
    const lock = sealLock(deps, { examId: exam.examId, partId: order.part }, run);
    if (!(await lock.hold())) return fail('conflict');
    try {
      return await seal(deps, { exam, partId: order.part, by: order.by, lock }, progress);
    } finally {
      await lock.release();
    }
  };
}
