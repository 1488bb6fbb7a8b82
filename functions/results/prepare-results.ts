import { fail } from '../../shared/kernel/result.ts';
import { hasEnded } from '../../shared/sitting/has-ended.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import type { JobWorker } from '../platform/jobs.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import type { Vault } from '../platform/vault.ts';
import { proofsOf } from '../proof/proofs-of.ts';
import type { EvidenceReader } from '../sitting/session-evidence.ts';
import { gradePart } from './grade-part.ts';
import { resultReader } from './result-reader.ts';
import {
  lastDecision,
  nextVersion,
  readyToPrepare,
  resultsPrepared,
} from './rules/decide-results.ts';
import { correctThatCounts } from './rules/deduct.ts';
import type { GradedSitting } from './rules/part-result.ts';
import { roundRows } from './rules/round-rows.ts';
import { seatsBySession } from './seats-by-session.ts';

/**
 * The work of preparing a round's results: every closed sitting graded from its journal and
 * the refused answers that count by a decision, everybody
 * ranked where the rule set ranks, one immutable object, one event.
 */
export function makePrepareResults(deps: {
  exams: Exams;
  objects: ObjectStore;
  vault: Vault;
  register: RegisterReader;
  sittings: EvidenceReader;
  organisationName(organisationId: string): Promise<string>;
}): JobWorker {
  const readResults = resultReader(deps.objects);
  return async (order, progress) => {
    const roundId = order.part ?? '';
    const exam = await deps.exams.load(order.target);
    if (!exam) return fail('not-found');
    const ready = readyToPrepare(exam, roundId, await seatsBySession(deps.register, exam, roundId));
    if (!ready.ok) return ready;

    const gradedBy = new Map<string, Map<string, GradedSitting>>();
    const seated = new Set<string>();
    const parts = exam.parts.filter((part) => part.roundId === roundId && part.held);
    for (const part of parts) {
      const seats = await deps.register.seats(exam, part.partId);
      for (const seat of seats) seated.add(seat.candidateId);
      const graded = await gradePart(deps, exam, part, seats, progress);
      if (!graded.ok) return graded;
      gradedBy.set(part.partId, graded.value);
    }
    const open = [...gradedBy.values()]
      .flatMap((graded) => [...graded.values()])
      .filter(({ state }) => !hasEnded(state)).length;
    if (open > 0) return fail('sittings-open', { values: { count: open } });

    const everybody = await deps.register.candidates(exam);
    const rounds = exam.ruleSet.rounds.filter((round) => round.delivery === 'computer');
    const first = rounds[0]?.roundId;
    // A first round lists everybody, also who was exempt from all of it; a later one those it admitted.
    const taking =
      first === roundId ? everybody : everybody.filter((each) => seated.has(each.candidateId));
    const round1 = first && first !== roundId ? await readResults(exam, first) : undefined;
    const correctInRound1 = new Map(
      round1?.rows.map((row) => [
        row.candidateId,
        row.parts.reduce((sum, part) => sum + correctThatCounts(part), 0),
      ]),
    );
    const rows = roundRows(
      exam,
      roundId,
      taking,
      (candidateId, partId) => gradedBy.get(partId)?.get(candidateId),
      correctInRound1,
    );
    const version = nextVersion(exam, roundId);
    const value = { examId: exam.examId, roundId, version, rows };
    const results = await putJson(deps.objects, `exams/${exam.examId}/results`, value, rows.length);
    const proofs = await proofsOf(deps, exam, parts);
    return deps.exams.change(exam.examId, order.by, (current) =>
      resultsPrepared(current, roundId, { version, results, proofs }, lastDecision(exam, roundId)),
    );
  };
}
