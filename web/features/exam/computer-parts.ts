import type { Exam, PartState } from '../../../shared/exam/exam.ts';
import type { RulePart, RuleRound } from '../../../shared/exam/rule-set.ts';

/** A part taken on computers: what the rule set says of it and where it stands. */
export interface ComputerPart {
  readonly round: RuleRound;
  readonly rule: RulePart;
  readonly state: PartState;
}

/** All parts on computers, round by round, held or not. */
export function computerParts(exam: Pick<Exam, 'ruleSet' | 'parts'>): ComputerPart[] {
  return exam.ruleSet.rounds.flatMap((round) =>
    round.parts.flatMap((rule) => {
      const state = exam.parts.find((part) => part.partId === rule.partId);
      return state ? [{ round, rule, state }] : [];
    }),
  );
}

/**
 * The held parts that are to be prepared now: those of the first round whose results are not
 * published; of the last round once all are.
 */
export function partsInHand(exam: Pick<Exam, 'ruleSet' | 'parts' | 'results'>): ComputerPart[] {
  const held = computerParts(exam).filter(({ state }) => state.held);
  const isPublished = (roundId: string) =>
    exam.results.some((each) => each.roundId === roundId && each.publishedAt !== undefined);
  const roundIds = [...new Set(held.map(({ round }) => round.roundId))];
  const inHand = roundIds.find((roundId) => !isPublished(roundId)) ?? roundIds.at(-1);
  return held.filter(({ round }) => round.roundId === inHand);
}
