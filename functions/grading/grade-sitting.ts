import type { Exam } from '../../shared/exam/exam.ts';
import type { StoredObject } from '../../shared/exam/stored-object.ts';
import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import { needsMarking } from '../../shared/paper/needs-marking.ts';
import { type SealedBank, sealedBank } from '../../shared/paper/sealed-bank.ts';
import { drawHmac } from '../paper/draw-hmac.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { openSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import type { EvidenceStore } from '../sitting/evidence-store.ts';
import { settledSitting } from '../sitting/settled-sitting.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { gradeAnswers } from './rules/grade-answers.ts';
import { partOutcome } from './rules/part-outcome.ts';

export interface GradeSittingDeps {
  readonly sittings: Pick<Sittings, 'findMany' | 'tickets' | 'sheet'> &
    Pick<EvidenceStore, 'evidence'>;
  readonly exams: { load(examId: string): Promise<Exam | undefined> };
  readonly objects: ObjectStore;
  /** Opens sealed banks, purpose "sealed-bank:<examId>:<partId>". */
  readonly vault: Vault;
}

/** Sealed banks kept open in memory: one hand-in after the other needs the same. */
const banksKept = 4;

/**
 * Makes the function that grades one ended sitting: it opens the sealed bank, draws the
 * candidate's paper again and compares the final answers, counted evidence among them, with the key. Undefined where people must
 * mark the part. Throws where the sitting, its exam or its seal is missing, which is never the
 * candidate's fault.
 */
export function gradeSitting(
  deps: GradeSittingDeps,
): (sittingId: string) => Promise<PartOutcome | undefined> {
  const seals = new Map<string, StoredObject>();
  const banks = new Map<string, Promise<SealedBank>>();

  async function sealOf(examId: string, partId: string): Promise<StoredObject> {
    const name = `${examId}|${partId}`;
    const known = seals.get(name);
    if (known) return known;
    const exam = await deps.exams.load(examId);
    const pointer = exam?.parts.find((part) => part.partId === partId)?.seal?.sealedBank;
    if (!pointer) throw new Error('the part of this sitting is not sealed');
    // A seal is final, so it can be remembered; a part not yet sealed is asked for again.
    seals.set(name, pointer);
    return pointer;
  }

  async function bankOf(examId: string, partId: string): Promise<SealedBank> {
    const pointer = await sealOf(examId, partId);
    const known = banks.get(pointer.sha256);
    if (known) return known;
    const opening = openSealed(deps, pointer, `sealed-bank:${examId}:${partId}`, sealedBank);
    banks.set(pointer.sha256, opening);
    opening.catch(() => banks.delete(pointer.sha256));
    const oldest = banks.keys().next().value;
    if (banks.size > banksKept && oldest !== undefined) banks.delete(oldest);
    return opening;
  }

  return async (sittingId) => {
    const [[sitting], [ticket]] = await Promise.all([
      deps.sittings.findMany([sittingId]),
      deps.sittings.tickets([sittingId]),
    ]);
    if (!sitting || !ticket) throw new Error('the sitting to grade does not exist');
    const { examId, sessionId, partId } = ticket;
    const [sheet, bank] = await Promise.all([
      deps.sittings.sheet(examId, sessionId),
      bankOf(examId, partId),
    ]);
    if (!sheet) throw new Error('the session of this sitting does not exist');
    if (needsMarking(bank)) return undefined;
    const drawn = drawPaper({ ...ticket, bank: drawBankOf(bank), hmac: drawHmac });
    const load = () => deps.exams.load(examId);
    const { answers } = await settledSitting(deps.sittings, sitting, sessionId, load);
    return partOutcome(gradeAnswers(drawn, bank.items, answers), sheet.passPercent);
  };
}
