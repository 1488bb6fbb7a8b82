import type { Exam } from '../../../shared/exam/exam.ts';
import type { PublicResult } from '../../../shared/results/public-contract.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { nextStepOf } from './next-step-of.ts';

/** One person's published result as they may see it themselves. */
export function publicResultOf(
  exam: Exam,
  roundId: string,
  publishedAt: number,
  organisationName: string,
  row: ResultRow,
): PublicResult {
  const round = exam.ruleSet.rounds.find((each) => each.roundId === roundId);
  const position = exam.positions.find((each) => each.positionId === row.positionId);
  return {
    examName: exam.name,
    organisationName,
    roundTitle: round?.title.vi ?? roundId,
    publishedAt,
    candidateNumber: row.candidateNumber,
    fullName: row.fullName,
    positionTitle: position?.title ?? '',
    agency: position?.agency ?? '',
    parts: row.parts.map(({ partId, ...part }) => {
      const rule = round?.parts.find((each) => each.partId === partId);
      return {
        ...part,
        title: rule?.title.vi ?? partId,
        passPercent: rule?.passPercent.value ?? 0,
      };
    }),
    qualified: row.qualified,
    ...(row.annulledBy ? { annulledBy: row.annulledBy } : {}),
    ...(row.ranking ? { ranking: { ...row.ranking, quota: position?.quota ?? 0 } } : {}),
    explanation: row.explanation,
    nextStep: nextStepOf(exam.ruleSet, roundId, row),
  };
}
