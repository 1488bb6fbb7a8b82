import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';

/** The round on computers before the given one, if any: only those it qualified go on. */
export function roundBefore(exam: Exam, roundId: string): string | undefined {
  const onComputers = exam.ruleSet.rounds.filter((round) => round.delivery === 'computer');
  const at = onComputers.findIndex((round) => round.roundId === roundId);
  return at > 0 ? onComputers[at - 1]?.roundId : undefined;
}

/** The candidates who sit a part: not exempt, and qualified where a round went before. */
export function whoSits(
  candidates: readonly Candidate[],
  partId: string,
  qualified: ReadonlySet<string> | undefined,
): Candidate[] {
  return candidates.filter(
    (candidate) =>
      (qualified === undefined || qualified.has(candidate.candidateId)) &&
      !candidate.exemptions.some((exemption) => exemption.partId === partId),
  );
}
