import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';
import { readKey } from './read-key.ts';
import { readOptions } from './read-options.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Options to be put in order: written in the right order, or the key names the letters in it
 * ("C,A,B"). Three at least, since a paper never shows the right order to begin with.
 */
export function readOrder(row: RowReader): DraftBody | undefined {
  const filled = readOptions(row, 3);
  const options = filled.map((letter) => ({ text: row.of(letter) }));
  if (row.of('key') === '') return { kind: 'order', options, rightOrder: [...options.keys()] };
  const key = readKey(row.of('key'), new Set(filled));
  if ('fault' in key) {
    row.report('key', key.fault);
    return undefined;
  }
  if (key.letters.length < filled.length) {
    row.report('key', {
      vi: 'Câu sắp xếp: hãy để trống đáp án nếu đã ghi phương án theo đúng thứ tự, hoặc ghi đủ các chữ cái, ví dụ C,A,B.',
      en: 'Ordering: leave the key empty if the options stand in the right order, or name every letter, e.g. C,A,B.',
    });
    return undefined;
  }
  const rightOrder = key.letters.map((letter) => filled.indexOf(letter));
  return { kind: 'order', options, rightOrder };
}
