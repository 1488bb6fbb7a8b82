import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { mediaInItem } from '../../shared/question-bank/media-in-item.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import type { BankBooks } from './bank-books.ts';
import { bankMedia } from './media/bank-media.ts';
import type { BankBook } from './rules/bank-book.ts';
import { nearItems } from './rules/near-items.ts';

/** The questions of a file, ready to be stored. */
export interface NewImport {
  readonly bankId: string;
  readonly by: string;
  readonly fileName: string;
  readonly items: readonly Item[];
  /** Images by the SHA-256 of their bytes; those the bank has already need not be here. */
  readonly media?: ReadonlyMap<string, { readonly bytes: Uint8Array }>;
  /** The book's `writtenAt` when duplicates were looked for. */
  readonly comparedAt: number;
}

/** Keeps the images; a finding where one that a question shows is nowhere. */
async function keepMedia(objects: ObjectStore, given: NewImport): Promise<Result<null>> {
  const store = bankMedia(objects);
  for (const { bytes } of given.media?.values() ?? []) {
    const kept = await store.put(given.bankId, bytes);
    if (!kept.ok) return kept;
  }
  const shown = new Set(given.items.flatMap((item) => [...mediaInItem(item)]));
  for (const media of shown)
    if (!given.media?.has(media) && !(await store.get(given.bankId, media)))
      return fail('image-refused', {
        values: { reason_vi: 'không có trong tệp', reason_en: 'it is not in the file' },
      });
  return ok(null);
}

/** The questions of the import that are near to others, of the bank or of the file itself. */
function nearOf(book: BankBook, items: readonly Item[]) {
  const near = nearItems();
  near.follow(book);
  return items.flatMap((item) => {
    const twins = near.of(item);
    near.add(item);
    return twins.length > 0 ? [{ itemId: item.itemId, near: twins }] : [];
  });
}

/**
 * Stores the questions of a file with their images as one import: one object, one event, all or
 * nothing; they are in review at once. Problems: not-found; image-refused; conflict where the bank
 * got new texts since duplicates were looked for, so that the caller has to look again.
 */
export async function storeImport(
  deps: { readonly books: BankBooks; readonly objects: ObjectStore },
  given: NewImport,
): Promise<Result<BankBook>> {
  const kept = await keepMedia(deps.objects, given);
  if (!kept.ok) return kept;
  const book = await deps.books.read(given.bankId);
  if (!book) return fail('not-found');
  if (book.writtenAt !== given.comparedAt) return fail('conflict');
  const near = nearOf(book, given.items);
  const file = { items: given.items, ...(near.length > 0 ? { near } : {}) };
  const prefix = `banks/${given.bankId}/items`;
  const items = await putJson(deps.objects, prefix, file, given.items.length);
  return deps.books.change(given.bankId, given.by, (now) =>
    now.writtenAt === given.comparedAt
      ? ok({ type: 'itemsImported', items, fileName: given.fileName })
      : fail('conflict'),
  );
}
