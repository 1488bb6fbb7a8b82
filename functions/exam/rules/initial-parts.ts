import type { PartState } from '../../../shared/exam/exam.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';

/** The parts a rule set starts with: the least number of questions, the minutes they ask for. */
export function initialParts(ruleSet: RuleSet): PartState[] {
  return ruleSet.rounds.flatMap((round) =>
    round.delivery === 'elsewhere'
      ? []
      : round.parts.map((part) => ({
          roundId: round.roundId,
          partId: part.partId,
          held: true,
          questionCount: part.questions.value.min,
          minutes: part.minutes.value.min,
        })),
  );
}
