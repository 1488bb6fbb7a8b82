import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../shared/exam/rule-set.ts';
import { ruleSets } from '../../../shared/exam/rule-sets/all.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import { changedValue, customCopy, withPart } from './edited-rule-set.ts';

describe('a rule set edited from a copy', () => {
  it.each(ruleSets.map((set) => [set.ruleSetId, set] as const))(
    'of %s is one the server takes, and says what it was copied from',
    (ruleSetId, set) => {
      const copy = ruleSet.parse(customCopy(set));
      expect(copy.copiedFrom).toBe(ruleSetId);
      expect(customCopy(copy)).toEqual(copy);
    },
  );

  it('does not leave the decree standing as the basis of a value the decree does not give', () => {
    const before = { value: 50, basis: 'Điều 9', certainty: 'confirmed' as const };
    expect(changedValue(before, 60)).toEqual({
      value: 60,
      basis: 'Hội đồng quyết định',
      certainty: 'council',
    });
    expect(changedValue(before, 50)).toEqual(before);
  });

  it('keeps the basis somebody wrote for the council’s own value', () => {
    const before = { value: 60, basis: 'Nghị quyết 12', certainty: 'council' as const };
    expect(changedValue(before, 65).basis).toBe('Nghị quyết 12');
  });

  it('changes one part and leaves the others as they are', () => {
    const set = withPart(decree170Of2025, 'round-1', 'general-knowledge', (part) => ({
      ...part,
      optional: true,
    }));
    expect(set.rounds[0]?.parts[0]?.optional).toBe(true);
    expect(set.rounds[1]).toBe(decree170Of2025.rounds[1]);
  });
});
