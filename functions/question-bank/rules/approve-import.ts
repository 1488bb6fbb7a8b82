import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { BankEvent } from '../../../shared/question-bank/bank.ts';
import type { BankBook, BookVersion } from './bank-book.ts';

/** The versions of an import that are still in review as they came. */
export function waitingOf(book: BankBook, itemsSha256: string): BookVersion[] {
  return book.imports
    .filter(({ items }) => items.sha256 === itemsSha256)
    .flatMap(({ versions }) => versions.filter(({ state }) => state === 'inReview'));
}

/**
 * Approves what of an import is still in review: a second person answers for the questions (Ban đề
 * thi and its reviewer are never one person). Problems: not-found, wrong-phase (nothing of it waits),
 * same-person.
 */
export function approveImport(
  book: BankBook,
  itemsSha256: string,
  approver: string,
): Result<BankEvent> {
  const imported = book.imports.find(({ items }) => items.sha256 === itemsSha256);
  if (!imported) return fail('not-found');
  const waiting = waitingOf(book, itemsSha256);
  if (waiting.length === 0) return fail('wrong-phase');
  if (waiting.some(({ authors }) => authors.includes(approver))) return fail('same-person');
  return ok({ type: 'itemsApproved', items: imported.items });
}
