import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { bankContract } from '../../../../shared/question-bank/bank-contract.ts';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import type { ItemRow, OpenBank } from '../bank-queries.ts';
import { asQuery, type ListFilter, type ListOrder, listOrders } from './list-query.ts';

/** Rows fetched at once: some screens of the list. */
const windowSize = 100;

/**
 * The questions that a filter leaves, fetched window by window as they come into view. `sequence`
 * of the bank makes the list read anew after a change.
 */
export function useFoundItems(bank: OpenBank, filter: ListFilter, order: ListOrder) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const { bankId, sequence } = bank;
  const windowOf = (page: number) => ({
    queryKey: ['bank-items', bankId, sequence, filter, order, page],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answered(
        api.call(bankContract.items, {
          params: { bankId },
          query: { ...asQuery(filter), ...listOrders[order], page, size: windowSize },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
  const first = useQuery({ ...windowOf(1), placeholderData: keepPreviousData });

  /** The rows of some places (from 0) that are here by now; asks for those that are not. */
  function useRows(from: number, to: number): (place: number) => ItemRow | undefined {
    const pages: number[] = [];
    for (
      let page = Math.floor(from / windowSize) + 1;
      page <= Math.floor(to / windowSize) + 1;
      page++
    )
      if (page > 1) pages.push(page);
    const rest = useQueries({ queries: pages.map(windowOf) });
    return (place) => {
      const page = Math.floor(place / windowSize) + 1;
      const window = page === 1 ? first.data : rest[pages.indexOf(page)]?.data;
      return window?.rows[place % windowSize];
    };
  }

  /** Fetches the rows of places, both included. */
  async function fetchRows(from: number, to: number): Promise<ItemRow[]> {
    const rows: ItemRow[] = [];
    const start = Math.floor(from / windowSize);
    for (let page = start; page * windowSize <= to; page++)
      rows.push(...(await queries.fetchQuery(windowOf(page + 1))).rows);
    return rows.slice(from - start * windowSize, to + 1 - start * windowSize);
  }
  return { first, useRows, fetchRows };
}

/** The numbers beside the filters. */
export function useItemCounts(bank: OpenBank, filter: ListFilter) {
  const api = useStaffApi();
  const { bankId, sequence } = bank;
  return useQuery({
    queryKey: ['bank-items', bankId, sequence, 'counts', filter],
    queryFn: ({ signal }) =>
      answered(
        api.call(itemContract.counts, { params: { bankId }, query: asQuery(filter), signal }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
