import { fail } from '../../../shared/kernel/result.ts';
import { mediaInItem } from '../../../shared/question-bank/media-in-item.ts';
import { taking } from '../../../shared/question-bank/reading.ts';
import type { Ids } from '../../platform/ids.ts';
import type { JobWorker } from '../../platform/jobs.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import type { BankBooks } from '../bank-books.ts';
import { importDrafts } from '../import-drafts.ts';
import { fillDrafts } from '../rules/fill-drafts.ts';
import { previewItem } from '../rules/preview-item.ts';
import type { ReadImage } from '../rules/read-bank.ts';
import { readingStore } from './reading-store.ts';

const checking = { vi: 'Đang kiểm tra từng câu hỏi', en: 'Checking each question' };
const storing = { vi: 'Đang lưu câu hỏi', en: 'Storing the questions' };

/**
 * The job that takes questions of a reading into the bank as one import, all or nothing, in review.
 * Problems: not-found, taking-rejected, image-refused, conflict.
 */
export function makeTakeReading(deps: {
  books: BankBooks;
  objects: ObjectStore;
  ids: Ids;
}): JobWorker {
  const store = readingStore(deps.objects);
  return async (order, progress) => {
    await progress(checking, 0, 2);
    const { target: bankId, by, reading: readingId = '' } = order;
    const found = await store.get({ bankId, readingId, by });
    const body = order.upload ? await deps.objects.get(order.upload) : undefined;
    if (!found || !body) return fail('not-found');
    const given = taking.parse(JSON.parse(Buffer.from(body).toString()));
    const questions = await store.questions(found);
    const drafts = fillDrafts(questions, given);
    if (!drafts.ok) return drafts;
    const chosen = new Set(given.places);
    const media = new Map<string, ReadImage>();
    for (const question of questions) {
      const item = chosen.has(question.place) ? previewItem(question) : undefined;
      for (const hash of item ? mediaInItem(item) : []) {
        const image = await store.image(found, hash);
        if (image) media.set(hash, image);
      }
    }
    await progress(storing, 1, 2);
    const { fileName } = found;
    const { duplicates } = given;
    return importDrafts(deps, { bankId, by, fileName, drafts: drafts.value, media, duplicates });
  };
}
