import type { Exam, PartState } from '../../../shared/exam/exam.ts';

/** What the rule set calls a part, in Vietnamese. */
export function titleOfPart(exam: Exam, part: PartState): string {
  const round = exam.ruleSet.rounds.find((each) => each.roundId === part.roundId);
  return round?.parts.find((each) => each.partId === part.partId)?.title.vi ?? part.partId;
}
