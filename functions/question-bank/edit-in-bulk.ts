import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { BulkChange, VersionRef } from '../../shared/question-bank/bulk-change.ts';
import { mediaInRich } from '../../shared/rich-text/media-in-rich.ts';
import { putJson } from '../platform/object-store.ts';
import { bankMedia } from './media/bank-media.ts';
import { bulkEdit } from './rules/bulk-edit.ts';
import { basisOf } from './rules/revise-item.ts';
import type { WriteDeps } from './write-item.ts';

interface BulkEdit {
  readonly bankId: string;
  readonly by: string;
  readonly versions: readonly VersionRef[];
  readonly change: BulkChange;
  readonly send: boolean;
}

/**
 * Changes tags of many questions: one object of new versions and one event, all or nothing. Those
 * that are so already get no version. Problems: not-found, bad-request, items-refused, conflict.
 */
export async function editInBulk(
  { books, objects, ids }: WriteDeps,
  { bankId, by, versions, change, send }: BulkEdit,
): Promise<Result<{ changed: number; unchanged: number }>> {
  const book = await books.read(bankId);
  if (!book) return fail('not-found');
  const rich = change.stimulus?.rich;
  const unique = [...new Map(versions.map((ref) => [ref.itemId, ref])).values()];
  const items = bulkEdit(book, unique, change, ids.next());
  if (!items.ok) return items;
  const media = bankMedia(objects);
  for (const hash of rich ? mediaInRich(rich) : [])
    if (!(await media.get(bankId, hash))) return fail('bad-request');
  const changed = items.value.length;
  const unchanged = unique.length - changed;
  if (changed === 0) return ok({ changed, unchanged });
  const pointer = await putJson(objects, `banks/${bankId}/items`, { items: items.value }, changed);
  const { stimulus, ...tags } = change;
  const said = stimulus ? { ...tags, stimulus: { text: stimulus.text.slice(0, 200) } } : change;
  const written = await books.change(bankId, by, (now) => {
    // What was chosen must still be what is current; whoever was quicker is not overwritten.
    for (const { itemId, version } of unique) {
      const still = basisOf(now, itemId, version);
      if (!still.ok) return still;
    }
    return ok({
      type: 'itemsRevised',
      state: send ? 'inReview' : 'draft',
      items: pointer,
      change: said,
    });
  });
  return written.ok ? ok({ changed, unchanged }) : written;
}
