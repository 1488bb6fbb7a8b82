import type { RuleSet } from '../../../shared/exam/rule-set.ts';

/**
 * Minutes after the start in which a candidate may still enter a part of so many minutes: the
 * first row of the rule set that reaches that length (TT 22/2025: 5 minutes up to 30, 10 from 60).
 * Zero where the rule set allows no late admission; beyond its last row, that row holds.
 */
export function lateLimit(lateAdmission: RuleSet['lateAdmission'], minutes: number): number {
  const rows = lateAdmission.value.toSorted((a, b) => a.upToMinutes - b.upToMinutes);
  const row = rows.find((each) => each.upToMinutes >= minutes) ?? rows.at(-1);
  return row?.limitMinutes ?? 0;
}
