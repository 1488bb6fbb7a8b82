import { fail } from '../../shared/kernel/result.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobWorker } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { readSheet } from '../platform/spreadsheet/read-sheet.ts';
import type { BankBooks } from './bank-books.ts';
import { mathOfTex } from './math/math-of-tex.ts';
import { currentOf } from './rules/bank-book.ts';
import { readItemSheet } from './rules/read-item-sheet.ts';
import { storeImport } from './store-import.ts';

const reading = { vi: 'Đang đọc tệp', en: 'Reading the file' };
const checking = { vi: 'Đang kiểm tra từng câu hỏi', en: 'Checking each question' };
/** So often the questions are compared again where the bank got others meanwhile. */
const mostTries = 5;
const storing = { vi: 'Đang lưu câu hỏi', en: 'Storing the questions' };

/**
 * The job that adds the questions of a spreadsheet to a bank, all or nothing. They wait for a
 * second person's approval. Problems: not-found, import-unreadable, import-rejected, conflict.
 */
export function makeImportItems(deps: {
  books: BankBooks;
  objects: ObjectStore;
  ids: Ids;
}): JobWorker {
  const { books } = deps;
  return async (order, progress) => {
    await progress(reading, 0, 3);
    const upload = order.upload ? await deps.objects.get(order.upload) : undefined;
    if (!upload) return fail('import-unreadable');
    const sheet = await readSheet(upload);
    if (!sheet.ok) return sheet;

    for (let tries = 0; tries < mostTries; tries++) {
      await progress(checking, 1, 3);
      const book = await books.read(order.target);
      if (!book) return fail('not-found');
      const comparedAt = book.writtenAt;
      const existing = [...book.items.values()].map(currentOf);
      const items = readItemSheet(
        sheet.value.rows,
        existing.filter(({ state }) => state !== 'discarded').map(({ item }) => item),
        () => deps.ids.next(),
        mathOfTex,
        order.duplicates,
      );
      if (!items.ok) return items;

      await progress(storing, 2, 3);
      const { target: bankId, by, fileName = '' } = order;
      const given = { bankId, by, fileName, items: items.value, comparedAt };
      const stored = await storeImport(deps, given);
      if (stored.ok || stored.problem.code !== 'conflict') return stored;
    }
    return fail('conflict');
  };
}
