import type { Item } from '../../../shared/question-bank/item.ts';
import { mediaInItem } from '../../../shared/question-bank/media-in-item.ts';
import { exportNotes } from '../rules/export-notes.ts';
import type { ReadBank } from '../rules/read-bank.ts';
import type { WrittenBank } from '../rules/written-bank.ts';
import type { Lost } from './qti/write/written-body.ts';
import { writeQti } from './qti/write-qti.ts';

const sentences: Readonly<Record<Lost, readonly [string, string]>> = {
  english: ['QTI không có bản tiếng Anh.', 'QTI has no place for the English translation.'],
  positionGroups: ['QTI không ghi được nhóm vị trí.', 'QTI cannot say the position groups.'],
  enemyGroup: ['QTI không ghi được nhóm loại trừ.', 'QTI cannot say the group of enemies.'],
  scores: ['QTI bỏ điểm từng phần của câu này.', 'The partial credit of its options is left out.'],
};

/** Writes items as a QTI 3.0 package; one whose image the bank has lost is left out and noted. */
export function writeQtiBank(items: readonly Item[], images: ReadBank['media']): WrittenBank {
  const notes = exportNotes();
  const isWhole = (item: Item) => [...mediaInItem(item)].every((hash) => images.has(hash));
  const whole = items.filter(isWhole);
  const { bytes, lost } = writeQti(whole, images);
  for (const [i, item] of items.entries()) {
    const own = notes.of(item, i + 1);
    for (const what of lost.get(item.itemId) ?? []) own.lost(...sentences[what]);
    if (!isWhole(item))
      own.leftOut('Thiếu tệp hình trong ngân hàng.', 'An image of it is missing in the bank.');
  }
  return { bytes, notes: notes.all };
}
