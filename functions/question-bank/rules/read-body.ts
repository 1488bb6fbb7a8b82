import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';
import { itemFields, optionLetters } from './item-fields.ts';
import { readChoice } from './read-choice.ts';
import { readEssayKey } from './read-essay-key.ts';
import { readKind } from './read-kind.ts';
import { readNumericKey } from './read-numeric-key.ts';
import { readOrder } from './read-order.ts';
import { readPairs } from './read-pairs.ts';
import type { Fault } from './read-text.ts';
import { readTextKey } from './read-text-key.ts';
import { readTrueFalse } from './read-true-false.ts';
import type { RowReader } from './row-reader.ts';

const keyHeading = itemFields.find((field) => field.name === 'key')?.heading ?? '';

function reportOptions(row: RowReader): void {
  const letter = optionLetters.find((each) => row.of(each) !== '');
  if (letter)
    row.report(letter, {
      vi: 'Loại câu hỏi này không có phương án. Hãy để trống các cột phương án.',
      en: 'This type of question has no options. Leave the options empty.',
    });
}

/** A question answered by writing: no options, and a key of its own kind. */
function written<K>(
  row: RowReader,
  key: { key: K } | { fault: Fault },
  body: (key: K) => DraftBody,
): DraftBody | undefined {
  reportOptions(row);
  if ('key' in key) return body(key.key);
  if (row.of('key') !== '') row.report('key', key.fault);
  return undefined;
}

/** Reads what there is to answer, by the kind the row names; reports all that is wrong with it. */
export function readBody(row: RowReader): DraftBody | undefined {
  const named = row.of('kind') === '' ? undefined : readKind(row.of('kind'));
  if (row.of('kind') !== '' && !named) {
    row.report('kind', {
      vi: `Loại câu hỏi "${row.of('kind').slice(0, 30)}" chưa đúng. Hãy chọn một loại ghi ở trang Hướng dẫn.`,
      en: `The type "${row.of('kind').slice(0, 30)}" is not known. Take one named on the guide sheet.`,
    });
    return undefined;
  }
  const mayLack = named?.kind === 'essay' || named?.kind === 'order' || named?.kind === 'match';
  if (row.of('key') === '' && !mayLack)
    row.report('key', {
      vi: `Chưa có nội dung ở cột "${keyHeading}".`,
      en: `The column "${keyHeading}" is empty.`,
    });
  const key = row.of('key');
  switch (named?.kind) {
    case undefined:
      return readChoice(row);
    case 'single':
    case 'multiple':
      return readChoice(row, named.kind);
    case 'trueFalse':
      return readTrueFalse(row);
    case 'order':
      return readOrder(row);
    case 'match':
      return readPairs(row);
    case 'numeric':
      return written(row, readNumericKey(key), (each) => ({ kind: 'numeric', key: each }));
    case 'text':
      return written(row, readTextKey(key, named.caseSensitive), (each) => ({
        kind: 'text',
        key: each,
      }));
    case 'essay':
      return written(row, readEssayKey(key), (each) => ({ kind: 'essay', key: each }));
  }
}
