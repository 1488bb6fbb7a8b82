import * as z from 'zod';
import type { Key, Row, Table } from '../platform/table.ts';
import { batchNames, headKey, weightOf } from './head-row.ts';
import { journalLimitBytes } from './rules/save-change.ts';

/** So many batches at most move at once: an update names each of them, and may not grow endlessly. */
const mostBatches = 100;

const counts = z.object({ n: z.int().default(0), m: z.int().default(0) });

const pageKey = (sittingId: string, page: number): Key => ({
  pk: headKey(sittingId).pk,
  sk: `JOURNAL#${String(page).padStart(4, '0')}`,
});
const taken = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

export interface JournalPages {
  /** The pages that a head names, after the first `skip`, in order. */
  read(head: Row, sittingId: string, skip?: number): Promise<Row[]>;
  /**
   * Moves the batches of a head to its next page; nothing where there are none, or where the
   * journal is as large as it may become. Harmless to repeat, to break off and to run twice at once.
   */
  turn(sittingId: string): Promise<void>;
}

/**
 * The pages of long journals. Every save writes the head whole, and DynamoDB counts by the
 * kilobyte: so a head hands its batches on, a kilobyte at a time, to pages that are written once and
 * never change. A head says how many pages there are; one that it does not name yet counts for
 * nothing.
 */
export function journalPages(table: Table): JournalPages {
  return {
    async read(head, sittingId, skip = 0) {
      const { n } = counts.parse(head);
      if (n <= skip) return [];
      const { pk, sk: first } = pageKey(sittingId, skip + 1);
      const rows = await table.query({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': pk,
          ':first': first,
          ':last': pageKey(sittingId, n).sk,
        },
        ConsistentRead: true,
      });
      // A page that is named and not there is an answer lost: never to be passed over.
      if (rows.length !== n - skip) throw new Error('a page of a journal is missing');
      return rows;
    },

    async turn(sittingId) {
      const head = await table.get(headKey(sittingId));
      if (!head) return;
      const { n, m } = counts.parse(head);
      const moving = batchNames(head).slice(0, mostBatches);
      if (moving.length === 0 || m >= journalLimitBytes) return;
      const key = pageKey(sittingId, n + 1);
      // Somebody may have put this page and not named it yet. Then its batches are those to move:
      // they were the head's first then and still are, for only naming this page removes them.
      const put = await table.put({ ...key, ...taken(head, moving) }, 'attribute_not_exists(pk)');
      const page = put ? taken(head, moving) : await table.get(key);
      if (!page) throw new Error('a page of a journal is missing');
      const names = batchNames(page);
      const weight = weightOf(page, names);
      await table.update(
        headKey(sittingId),
        {
          UpdateExpression: `SET n = :page, m = :all, k = k - :weight REMOVE ${names.join(', ')}`,
          ConditionExpression: n === 0 ? 'attribute_not_exists(n)' : 'n = :before',
          ExpressionAttributeValues: {
            ':page': n + 1,
            ':all': m + weight,
            ':weight': weight,
            ...(n === 0 ? {} : { ':before': n }),
          },
        },
        'changed',
      );
    },
  };
}
