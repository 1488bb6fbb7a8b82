import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { BankEvent } from '../../shared/question-bank/bank.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import type { ItemDraft } from '../../shared/question-bank/item-draft.ts';
import { mediaInItem } from '../../shared/question-bank/media-in-item.ts';
import type { NearTwin } from '../../shared/question-bank/near-twin.ts';
import type { VersionState } from '../../shared/question-bank/version-state.ts';
import type { Ids } from '../platform/ids.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import type { BankBooks } from './bank-books.ts';
import { bankMedia } from './media/bank-media.ts';
import { currentOf } from './rules/bank-book.ts';
import { draftItem } from './rules/draft-item.ts';
import { basisOf } from './rules/revise-item.ts';

export interface WriteDeps {
  readonly books: BankBooks;
  readonly objects: ObjectStore;
  readonly ids: Ids;
}

/** A question as a form sends it: a new one, or the next version of one. */
interface WrittenItem {
  readonly bankId: string;
  readonly by: string;
  readonly draft: ItemDraft;
  readonly send: boolean;
  readonly of?: { readonly itemId: string; readonly basis: number };
}

/** A larger question is an object of its own: a row of the table holds 400 kB at most. */
const mostInline = 100_000;

async function eventOf(
  objects: ObjectStore,
  bankId: string,
  item: Item,
  send: boolean,
): Promise<BankEvent> {
  const state = send ? 'inReview' : 'draft';
  if (JSON.stringify(item).length <= mostInline) return { type: 'itemWritten', state, item };
  const items = await putJson(objects, `banks/${bankId}/items`, { items: [item] }, 1);
  return { type: 'itemsRevised', state, items };
}

const missingImage = {
  field: 'media',
  vi: 'Một hình trong câu hỏi không có trong kho. Hãy chèn lại hình đó.',
  en: 'An image of the question is not in the store. Insert it again.',
};

/**
 * Writes a version of a question, and answers what says nearly the same. Problems: bad-request by the
 * form's fields; not-found; conflict where somebody wrote a version meanwhile, saying what to do.
 */
export async function writeItem(
  { books, objects, ids }: WriteDeps,
  { bankId, by, draft, send, of }: WrittenItem,
): Promise<Result<{ itemId: string; version: number; state: VersionState; near: NearTwin[] }>> {
  const book = await books.read(bankId);
  if (!book) return fail('not-found');
  const basis = of ? basisOf(book, of.itemId, of.basis) : undefined;
  if (basis && !basis.ok) return basis;
  const count = of ? (book.items.get(of.itemId)?.versions.length ?? 0) : 0;
  const before = basis && { item: basis.value.item, version: count + 1 };
  const made = draftItem(book, draft, () => ids.next(), before);
  if (!made.ok) return made;
  const item = made.value;
  const media = bankMedia(objects);
  for (const hash of mediaInItem(item))
    if (!(await media.get(bankId, hash))) return fail('bad-request', { findings: [missingImage] });
  const event = await eventOf(objects, bankId, item, send);
  const written = await books.change(bankId, by, (now) => {
    if (!of) return ok(event);
    const still = basisOf(now, of.itemId, of.basis);
    return still.ok ? ok(event) : still;
  });
  if (!written.ok) return written;
  const entry = written.value.items.get(item.itemId);
  if (!entry) return fail('not-found');
  // Another person may have written the next one already.
  const { version, state } = entry.versions.findLast((each) => each.by === by) ?? currentOf(entry);
  return ok({ itemId: item.itemId, version, state, near: books.near(written.value).of(item) });
}
