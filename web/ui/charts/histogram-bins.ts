export interface Bin {
  /** Least and greatest number of correct answers counted here, both included. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Whether everyone counted here reached the mark; a bin never straddles it. */
  readonly passed: boolean;
}

/**
 * Groups the counts per number of correct answers into about `wanted` bins of equal width. Bins are
 * laid out from the pass mark to both sides, so that none mixes those who passed with those who
 * did not; the outermost ones may be narrower.
 */
export function histogramBins(
  counts: readonly number[],
  total: number,
  passMark: number,
  wanted = 20,
): readonly Bin[] {
  const width = Math.max(1, Math.ceil((total + 1) / wanted));
  const mark = Math.min(Math.max(passMark, 0), total + 1);
  const starts: number[] = [];
  for (let at = mark; at > 0; at -= width) starts.unshift(Math.max(0, at - width));
  for (let at = mark; at <= total; at += width) starts.push(at);
  return starts.map((from, index) => {
    const to = (starts[index + 1] ?? total + 1) - 1;
    const count = counts.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
    return { from, to, count, passed: from >= mark };
  });
}

/** The least number of correct answers that reaches a share of the total, in percent. */
export function passMarkOf(total: number, passPercent: number): number {
  return Math.ceil((total * passPercent) / 100 - 1e-9);
}
