import type { RulePart } from '../../../shared/exam/rule-set.ts';

/** The minutes a number of questions takes where the decree ties them; undefined where it does not. */
export function tiedMinutes(rule: RulePart, questionCount: number): number | undefined {
  return rule.minutesPerQuestion
    ? Math.round(questionCount * rule.minutesPerQuestion.value)
    : undefined;
}
