import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../shared/exam/rule-set.ts';
import { ruleSets } from '../../shared/exam/rule-sets/all.ts';
import { checkRuleSet } from './rules/check-rule-set.ts';

describe('the rule sets', () => {
  it.each(ruleSets.map((set) => [set.ruleSetId, set] as const))(
    '%s parses and agrees with itself',
    (_id, set) => {
      expect(ruleSet.parse(set)).toEqual(set);
      expect(checkRuleSet(set)).toEqual({ ok: true, value: true });
    },
  );

  it('NĐ 170/2025 never ranks by round 1', () => {
    const set = ruleSets.find((each) => each.ruleSetId === 'nd-170-2025');
    expect(set?.rounds[0]?.purpose).toBe('qualifies');
    expect(set?.ranking?.roundId).toBe('round-2');
  });
});
