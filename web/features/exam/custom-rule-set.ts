import type { RulePart, RuleRound, RuleSet } from '../../../shared/exam/rule-set.ts';

/** A copy to be edited: its own name, its regime custom, and what it was copied from. */
export function customCopy(ruleSet: RuleSet): RuleSet {
  if (ruleSet.regime === 'custom') return ruleSet;
  return {
    ...ruleSet,
    ruleSetId: `custom-${ruleSet.ruleSetId}`.slice(0, 40),
    copiedFrom: ruleSet.ruleSetId,
    regime: 'custom',
    historical: false,
    title: { vi: `${ruleSet.title.vi} – sửa riêng` },
  };
}

/** A value changed by hand rests on the council's decision, no longer on the article. */
export function withValue<T, S extends { readonly basis: string; readonly certainty: string }>(
  sourced: S & { readonly value: T },
  value: T,
) {
  if (JSON.stringify(sourced.value) === JSON.stringify(value)) return { ...sourced, value };
  return { ...sourced, value, basis: 'Hội đồng quyết định', certainty: 'council' as const };
}

export function withRound(ruleSet: RuleSet, roundId: string, change: Partial<RuleRound>): RuleSet {
  const rounds = ruleSet.rounds.map((round) =>
    round.roundId === roundId ? { ...round, ...change } : round,
  );
  return { ...ruleSet, rounds };
}

type PartChange = { readonly [K in keyof RulePart]?: RulePart[K] | undefined };

export function withPart(ruleSet: RuleSet, partId: string, change: PartChange): RuleSet {
  const rounds = ruleSet.rounds.map((round) => ({
    ...round,
    parts: round.parts.map((part) =>
      part.partId === partId ? ({ ...part, ...change } as RulePart) : part,
    ),
  }));
  return { ...ruleSet, rounds };
}
