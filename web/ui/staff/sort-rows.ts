/** What a column sorts by. */
export type SortValue = string | number | undefined;
export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** Rows in the order of a column: numbers by size, words by the Vietnamese alphabet, gaps last. */
export function sortRows<T>(
  rows: readonly T[],
  by: (row: T) => SortValue,
  descending: boolean,
): T[] {
  const collator = new Intl.Collator('vi', { numeric: true });
  const sign = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}

/** The order after a heading is pressed: ascending first, then the other way. */
export function nextOrder(order: SortOrder | undefined, column: string): SortOrder {
  return { column, descending: order?.column === column ? !order.descending : false };
}
