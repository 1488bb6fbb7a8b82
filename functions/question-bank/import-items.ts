import { fail, ok } from '../../shared/kernel/result.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobWorker } from '../platform/jobs.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import { readSheet } from '../platform/spreadsheet/read-sheet.ts';
import { bankItems } from './bank-items.ts';
import type { Banks } from './bank-stream.ts';
import { mathOfTex } from './math/math-of-tex.ts';
import { readItemSheet } from './rules/read-item-sheet.ts';

const reading = { vi: 'Đang đọc tệp', en: 'Reading the file' };
const checking = { vi: 'Đang kiểm tra từng câu hỏi', en: 'Checking each question' };
const storing = { vi: 'Đang lưu câu hỏi', en: 'Storing the questions' };

/**
 * The job that adds the questions of a spreadsheet to a bank, all or nothing. They wait for a
 * second person's approval. Problems: not-found, import-unreadable, import-rejected, conflict
 * (another import was added meanwhile, so duplicates have to be looked for again).
 */
export function makeImportItems(deps: { banks: Banks; objects: ObjectStore; ids: Ids }): JobWorker {
  const stored = bankItems(deps.objects);
  return async (order, progress) => {
    await progress(reading, 0, 3);
    const upload = order.upload ? await deps.objects.get(order.upload) : undefined;
    if (!upload) return fail('import-unreadable');
    const sheet = await readSheet(upload);
    if (!sheet.ok) return sheet;

    await progress(checking, 1, 3);
    const bank = await deps.banks.load(order.target);
    if (!bank) return fail('not-found');
    const existing = (await stored.all(bank)).map(({ item }) => item);
    const items = readItemSheet(sheet.value.rows, existing, () => deps.ids.next(), mathOfTex);
    if (!items.ok) return items;

    await progress(storing, 2, 3);
    const file = { items: items.value };
    const pointer = await putJson(
      deps.objects,
      `banks/${bank.bankId}/items`,
      file,
      items.value.length,
    );
    return deps.banks.change(bank.bankId, order.by, (now) =>
      now.imports.length === bank.imports.length
        ? ok({ type: 'itemsImported', items: pointer, fileName: order.fileName ?? '' })
        : fail('conflict'),
    );
  };
}
