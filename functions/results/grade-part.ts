import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../shared/exam/seat-assignment.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import { needsMarking } from '../../shared/paper/needs-marking.ts';
import { sealedBank } from '../../shared/paper/sealed-bank.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import { answersText } from '../../shared/sitting/answers-text.ts';
import { awaitsDecision } from '../../shared/sitting/awaits-decision.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { gradeAnswers } from '../grading/rules/grade-answers.ts';
import { drawHmac } from '../paper/draw-hmac.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Progress } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { openSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import type { EvidenceReader } from '../sitting/session-evidence.ts';
import { settledSitting } from '../sitting/settled-sitting.ts';
import { drawnForOf } from './drawn-for.ts';
import type { GradedSitting } from './rules/part-result.ts';

const atOnce = 200;

/**
 * Grades every sitting of a part from its journal and the sealed key; by candidate. Throws where a
 * seated candidate's sitting is missing: sealing wrote one for each. Problems: needs-marking; evidence-undecided,
 * with the number of sittings in which an answer depends on it.
 */
export async function gradePart(
  deps: { objects: ObjectStore; vault: Vault; sittings: EvidenceReader },
  exam: Exam,
  part: PartState,
  seats: readonly SeatAssignment[],
  progress: Progress,
): Promise<Result<Map<string, GradedSitting>>> {
  if (!part.seal) throw new Error('a part that is graded must be sealed');
  const purpose = `sealed-bank:${exam.examId}:${part.partId}`;
  const bank = await openSealed(deps, part.seal.sealedBank, purpose, sealedBank);
  if (needsMarking(bank)) return fail('needs-marking');
  const whose = await drawnForOf(deps, exam, part);
  const graded = new Map<string, GradedSitting>();
  let undecided = 0;
  for (let from = 0; from < seats.length; from += atOnce) {
    const some = seats.slice(from, from + atOnce);
    const seatOf = new Map(
      some.map((seat) => [
        sittingIdOf(sha256Hex, {
          examId: exam.examId,
          partId: part.partId,
          candidateId: seat.candidateId,
        }),
        seat,
      ]),
    );
    const found = await deps.sittings.findMany([...seatOf.keys()]);
    // A lost sitting must never pass for an absence.
    if (found.length < seatOf.size) throw new Error('a seated candidate has no sitting');
    for (const sitting of found) {
      const seat = seatOf.get(sitting.sittingId);
      if (!seat) continue;
      const ofJournal = foldJournal(sitting.journal.flatMap((batch) => batch.events));
      const load = async () => exam;
      const settled = await settledSitting(deps.sittings, sitting, seat.sessionId, load);
      if (awaitsDecision(settled)) undecided += 1;
      const drawn = drawPaper({
        ...whose(seat.candidateNumber),
        bank: drawBankOf(bank),
        hmac: drawHmac,
      });
      const grade = gradeAnswers(drawn, bank.items, settled.answers);
      graded.set(seat.candidateId, {
        ...grade,
        state: sitting.state,
        // The receipt is of what the journal held; what counts besides stands beside it.
        answersHash: sha256Hex(answersText(ofJournal)),
        ...(settled.changed.length > 0
          ? {
              evidence: {
                questions: [...settled.changed],
                answersHash: sha256Hex(answersText(settled.answers)),
              },
            }
          : {}),
      });
    }
    await progress(
      { vi: 'Đang chấm', en: 'Grading' },
      Math.min(from + atOnce, seats.length),
      seats.length,
    );
  }
  if (undecided > 0) return fail('evidence-undecided', { values: { count: undecided } });
  return ok(graded);
}
