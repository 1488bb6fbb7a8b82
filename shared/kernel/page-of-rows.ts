/** One page of a list that is in memory; the page number counts from 1. */
export function pageOfRows<T>(rows: readonly T[], query: { page: number; size: number }) {
  const from = (query.page - 1) * query.size;
  return {
    rows: rows.slice(from, from + query.size),
    total: rows.length,
    page: query.page,
    size: query.size,
  };
}
