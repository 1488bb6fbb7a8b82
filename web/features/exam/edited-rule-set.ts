import type { RulePart, RuleRound, RuleSet } from '../../../shared/exam/rule-set.ts';
import type { Certainty } from './value-and-basis.tsx';

/** A value with its article, as rule sets hold it. */
export interface Sourced<T> {
  value: T;
  basis: string;
  certainty: Certainty;
}
const decided = 'Hội đồng quyết định';

/** A copy to be edited: named as custom and as the copy of its origin. */
export function customCopy(ruleSet: RuleSet): RuleSet {
  const origin = ruleSet.copiedFrom ?? ruleSet.ruleSetId;
  const isCustom = ruleSet.regime === 'custom';
  return {
    ...ruleSet,
    ruleSetId: `rieng-${origin}`.slice(0, 40),
    copiedFrom: origin,
    regime: 'custom',
    historical: false,
    title: isCustom
      ? ruleSet.title
      : {
          vi: `${ruleSet.title.vi} (bản riêng)`,
          ...(ruleSet.title.en ? { en: `${ruleSet.title.en} (custom)` } : {}),
        },
  };
}

/**
 * The value after somebody changed it. The article it came from does not cover it any more, so it
 * becomes the council's decision until another basis is written.
 */
export function changedValue<T>(before: Sourced<T>, value: T): Sourced<T> {
  if (value === before.value) return before;
  return before.certainty === 'council'
    ? { ...before, value }
    : { value, basis: decided, certainty: 'council' };
}

/** The set with one round changed. */
export function withRound(
  set: RuleSet,
  roundId: string,
  change: (round: RuleRound) => RuleRound,
): RuleSet {
  return {
    ...set,
    rounds: set.rounds.map((round) => (round.roundId === roundId ? change(round) : round)),
  };
}

/** The set with one part changed. */
export function withPart(
  set: RuleSet,
  roundId: string,
  partId: string,
  change: (part: RulePart) => RulePart,
): RuleSet {
  return withRound(set, roundId, (round) => ({
    ...round,
    parts: round.parts.map((part) => (part.partId === partId ? change(part) : part)),
  }));
}
