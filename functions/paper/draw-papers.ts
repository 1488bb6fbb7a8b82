import type { Exam } from '../../shared/exam/exam.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { PaperMedia } from '../../shared/paper/paper-media.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { DrawnRecord } from '../../shared/proof/drawn-record.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Progress } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { putSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import { commitBank } from '../proof/commit-bank.ts';
import { papersCommitment } from '../proof/papers-commitment.ts';
import { answersPurpose } from '../sitting/answer-keys.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { exposurePurpose } from './exposure-purpose.ts';
import { writePapers } from './paper-batch.ts';
import type { ReadyPart } from './rules/check-readiness.ts';
import { exposureOfDraws, type SessionDraw } from './rules/exposure-of-draws.ts';
import { papersSealed } from './rules/papers-sealed.ts';
import { sessionSheetOf } from './rules/session-sheet-of.ts';
import { ticketsOf } from './rules/tickets-of.ts';
import { withSessions } from './rules/with-sessions.ts';
import type { SealLock } from './seal-lock.ts';

export interface DrawPapersDeps {
  readonly exams: Exams;
  readonly objects: ObjectStore;
  readonly vault: Vault;
  readonly register: RegisterReader;
  readonly sittings: Pick<Sittings, 'open'>;
  organisationName(organisationId: string): Promise<string>;
  randomBytes(length: number): Uint8Array;
}

const batchSize = 100;
const freezing = { vi: 'Đang niêm phong ngân hàng câu hỏi', en: 'Sealing the question bank' };
const drawing = { vi: 'Đang rút và mã hoá đề thi', en: 'Drawing and encrypting papers' };
const opening = { vi: 'Đang lập bài thi cho thí sinh', en: 'Opening the sittings' };

/**
 * Papers of one session under a fresh key; the sealed secrets of its sheet and what was drawn, or false if the lock was
 * lost. Answer files have a secret of their own: who may open one opens no paper.
 */
async function sealSession(
  deps: DrawPapersDeps,
  work: {
    bank: SealedBank;
    media: PaperMedia;
    tickets: readonly Ticket[];
    sessionId: string;
    lock: SealLock;
  },
  written: (lines: DrawnRecord['papers']) => Promise<void>,
): Promise<
  | {
      secrets: Pick<SessionSheet, 'sealedSessionKey'> & { sealedAnswerSecret: string };
      drawn: SessionDraw;
    }
  | false
> {
  const sessionKey = deps.randomBytes(32);
  const lines: string[] = [];
  for (let from = 0; from < work.tickets.length; from += batchSize) {
    if (!(await work.lock.hold())) return false;
    const batch = work.tickets.slice(from, from + batchSize);
    const own = await writePapers(deps.objects, work, sessionKey, batch);
    for (const { line } of own) lines.push(line);
    await written(own);
  }
  const sealed = async (purpose: string, secret: Uint8Array) =>
    Buffer.from(await deps.vault.seal(purpose, secret)).toString('base64');
  const { sessionId, tickets } = work;
  return {
    secrets: {
      sealedSessionKey: await sealed(`session:${sessionId}`, sessionKey),
      sealedAnswerSecret: await sealed(answersPurpose(sessionId), deps.randomBytes(32)),
    },
    drawn: { sessionId, papers: tickets.length, lines },
  };
}

/**
 * Draws and encrypts a paper for every seat of a part from a frozen bank, opens the sittings, and
 * last writes the event that makes it all count. Problems: already-sealed; conflict (another sealing
 * at work, or the exam changed meanwhile).
 */
export async function drawPapers(
  deps: DrawPapersDeps,
  work: {
    readonly exam: Exam;
    readonly by: string;
    readonly lock: SealLock;
    readonly ready: ReadyPart;
    readonly bank: SealedBank;
    readonly media: PaperMedia;
    /** What was committed to when the bank was locked, where it was. */
    readonly bankCommitment?: string;
    /** The lock it was opened from, and the public key that its shares open backups with. */
    readonly opened?: { readonly lockId: string; readonly backupKey: string };
  },
  progress: Progress,
): Promise<Result<unknown>> {
  const { exam, media, lock, ready } = work;
  const bank = withSessions(work.bank, ready.sessions);
  const { examId, partId, roundId } = bank;
  const seats = await deps.register.seats(exam, partId);
  const candidates = await deps.register.candidates(exam);
  const tickets = ticketsOf({ examId, partId }, seats, candidates, exam.positions, sha256Hex);

  await progress(freezing, 0, tickets.length);
  const purpose = `sealed-bank:${examId}:${partId}`;
  const prefix = `exams/${examId}/sealed`;
  const sealedBank = await putSealed(deps, prefix, purpose, bank, bank.items.length);

  const organisationName = await deps.organisationName(exam.organisationId);
  const sheets: { sheet: SessionSheet; tickets: Ticket[] }[] = [];
  const draws: SessionDraw[] = [];
  const lines: DrawnRecord['papers'] = [];
  for (const session of ready.sessions) {
    const own = tickets.filter((ticket) => ticket.sessionId === session.sessionId);
    const work = { bank, media, tickets: own, sessionId: session.sessionId, lock };
    const written = await sealSession(deps, work, (own) => {
      lines.push(...own);
      return progress(drawing, lines.length, tickets.length);
    });
    if (written === false) return fail('conflict');
    draws.push(written.drawn);
    const sheet = sessionSheetOf({
      exam,
      ready,
      session,
      tickets: own,
      organisationName,
      ...written.secrets,
    });
    sheets.push({ sheet, tickets: own });
  }

  const papers = lines.sort((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));
  const record = await putSealed(deps, prefix, purpose, { papers }, papers.length);
  const commitment = papersCommitment(papers);
  const { commitments, sealedList } = await commitBank(deps.objects, bank, commitment);
  if (work.bankCommitment !== undefined && work.bankCommitment !== commitments.bank)
    throw new Error('the bank that was opened is not the one that was locked');

  const exposure = await putSealed(
    deps,
    `exams/${examId}/exposure`,
    exposurePurpose(examId, partId),
    exposureOfDraws(bank.items, draws),
    draws.length,
  );
  await progress(opening, 0, sheets.length);
  for (const [index, { sheet, tickets: own }] of sheets.entries()) {
    if (!(await lock.hold())) return fail('conflict');
    await deps.sittings.open(sheet, own, sheet.startsAt + sheet.minutes * 60_000);
    await progress(opening, index + 1, sheets.length);
  }
  if (!(await lock.hold())) return fail('conflict');
  return deps.exams.change(examId, work.by, (now) =>
    papersSealed(now, exam, {
      type: 'papersSealed',
      roundId,
      partId,
      sealedBank,
      secretCommitment: commitments.secret,
      bankCommitment: commitments.bank,
      sealedList,
      papers: { record, commitment },
      sittings: tickets.length,
      exposure,
      ...work.opened,
    }),
  );
}
