import type * as z from 'zod';
import type { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import type { ListedItem } from './narrow-items.ts';

type ItemRow = z.input<typeof bankContract.items.answer>['rows'][number];

/** A question as the list shows it: its current version, and which one is drawn. */
export function itemRow({ entry, current }: ListedItem): ItemRow {
  const { item, version, state, by, authors, changedAt, comments } = current;
  return {
    ...item,
    version,
    state,
    approved: entry.inForce === current,
    ...(entry.inForce ? { inForce: entry.inForce.version } : {}),
    by,
    authors,
    changedAt,
    comments: comments.length,
  };
}
