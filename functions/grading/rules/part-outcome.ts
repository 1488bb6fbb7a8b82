import type { PartOutcome } from '../../../shared/grading/part-outcome.ts';
import type { Grade } from './grade-answers.ts';

/**
 * Whether a grade passes its part: correct answers of at least `passPercent` per cent of the
 * questions (NĐ 138/2020 Điều 8, NĐ 170/2025 Điều 9: 50). Counted in whole answers, not rounded.
 */
export function partOutcome(
  { correct, total }: Pick<Grade, 'correct' | 'total'>,
  passPercent: number,
): PartOutcome {
  return { correct, total, passPercent, passed: total > 0 && correct * 100 >= passPercent * total };
}
