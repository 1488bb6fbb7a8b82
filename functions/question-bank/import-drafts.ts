import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Ids } from '../platform/ids.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { BankBooks } from './bank-books.ts';
import { draftsToItems, type NamedDraft } from './rules/drafts-to-items.ts';
import type { ReadBank } from './rules/read-bank.ts';
import { storeImport } from './store-import.ts';

/** The questions of a file of another system, with everything asked for that the file does not say. */
export interface DraftImport {
  readonly bankId: string;
  readonly by: string;
  readonly fileName: string;
  readonly drafts: readonly NamedDraft[];
  readonly media: ReadBank['media'];
  /** What the bank has already, or the file has twice: refuses the file, or is taken all the same. */
  readonly duplicates: 'refuse' | 'keep';
}

/** So often the questions are compared again where the bank got others meanwhile. */
const mostTries = 5;

/**
 * Takes drafts and images into a bank as one import, all or nothing, in review at once. Problems:
 * not-found; taking-rejected with a finding for each duplicate and each draft that is no whole
 * question; image-refused; conflict.
 */
export async function importDrafts(
  deps: { readonly books: BankBooks; readonly objects: ObjectStore; readonly ids: Ids },
  given: DraftImport,
): Promise<Result<unknown>> {
  for (let tries = 0; tries < mostTries; tries++) {
    const book = await deps.books.read(given.bankId);
    if (!book) return fail('not-found');
    const comparedAt = book.writtenAt;
    const items = draftsToItems(book, given.drafts, () => deps.ids.next(), given.duplicates);
    if (!items.ok) return items;
    const stored = await storeImport(deps, { ...given, items: items.value, comparedAt });
    if (stored.ok || stored.problem.code !== 'conflict') return stored;
  }
  return fail('conflict');
}
