import type { PartResult } from '../../../shared/results/round-result.ts';
import { scoreUnit, scoreUnits } from './score.ts';

/** Shares are counted in ten-thousandths, so that a percentage of two places is exact. */
export const wholeShare = 10_000;

/** What a deduction in percent leaves of correct answers, in ten-thousandths of an answer: whole numbers. */
export function keptOf(correct: number, percent: number): number {
  return correct * (wholeShare - Math.round(percent * 100));
}

/** The same in answers, rounded half up to so many decimal places. */
export function countedOf(correct: number, percent: number, decimals: number): number {
  return scoreUnits(keptOf(correct, percent), wholeShare, 1, decimals) / scoreUnit;
}

/**
 * The correct answers of a part wherever they are compared: exactly what a deduction that acts on
 * them leaves, not what is printed; in ten-thousandths.
 */
export function correctThatCounts({ correct, deduction }: PartResult): number {
  return deduction?.actsOn === 'correctAnswers'
    ? keptOf(correct, deduction.percent)
    : correct * wholeShare;
}
