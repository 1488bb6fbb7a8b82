/** Scores are counted in ten-thousandths, so that no sum of them is ever inexact. */
export const scoreUnit = 10_000;

/**
 * The score of so many right answers: `maximum` × correct / total, rounded half up to `decimals`
 * places (0 to 4), in ten-thousandths of a point. Whole-number arithmetic throughout.
 */
export function scoreUnits(
  correct: number,
  total: number,
  maximum: number,
  decimals: number,
): number {
  if (total === 0) return 0;
  const step = 10 ** (4 - decimals);
  const wanted = BigInt(Math.round(maximum * scoreUnit)) * BigInt(correct);
  const size = BigInt(step) * BigInt(total);
  return Number((2n * wanted + size) / (2n * size)) * step;
}
