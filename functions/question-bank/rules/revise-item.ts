import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type BankBook, type BookVersion, currentOf } from './bank-book.ts';
import { refuseItems } from './refuse-items.ts';

/**
 * The version that a writer goes on from: the current one, or another person was quicker and their
 * text would be lost. Problems: not-found; conflict, saying which version there is now.
 */
export function basisOf(book: BankBook, itemId: string, basis: number): Result<BookVersion> {
  const item = book.items.get(itemId);
  if (!item) return fail('not-found');
  const current = currentOf(item);
  if (current.version === basis) return ok(current);
  return refuseItems.all([refuseItems.one('conflict', { itemId, version: basis }, item)], 1);
}
