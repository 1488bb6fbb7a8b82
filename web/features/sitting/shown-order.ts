/**
 * The order to show: the candidate's, or the paper's where there is none or where it does not fit
 * the question.
 */
export function shownOrder(arranged: readonly number[] | undefined, count: number): number[] {
  const given = [...(arranged ?? [])];
  const isWhole =
    given.length === count &&
    Array.from({ length: count }, (_, i) => i).every((i) => given.includes(i));
  return isWhole ? given : Array.from({ length: count }, (_, i) => i);
}
