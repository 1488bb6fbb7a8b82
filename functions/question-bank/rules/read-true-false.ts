import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';
import { optionLetters } from './item-fields.ts';
import type { RowReader } from './row-reader.ts';

const saysTrue = new Set(['dung', 'd', 'true', 't', 'a']);
const saysFalse = new Set(['sai', 's', 'false', 'f', 'b']);
const expected = new Map([
  ['A', saysTrue],
  ['B', saysFalse],
]);

/** A statement that is right or wrong: its options are given, its key is "Đúng" or "Sai". */
export function readTrueFalse(row: RowReader): DraftBody | undefined {
  for (const letter of optionLetters) {
    const written = plainText(row.of(letter));
    if (written !== '' && !expected.get(letter)?.has(written))
      row.report(letter, {
        vi: 'Câu Đúng/Sai đã có sẵn hai phương án. Hãy để trống các cột phương án.',
        en: 'A true/false question has its two options already. Leave the options empty.',
      });
  }
  const key = plainText(row.of('key'));
  if (key === '') return undefined;
  const right = saysTrue.has(key);
  if (!right && !saysFalse.has(key)) {
    row.report('key', {
      vi: 'Đáp án của câu Đúng/Sai phải là "Đúng" hoặc "Sai".',
      en: 'The key of a true/false question is "Đúng" (true) or "Sai" (false).',
    });
    return undefined;
  }
  return {
    kind: 'trueFalse',
    options: [
      { text: 'Đúng', textEn: 'True', correct: right },
      { text: 'Sai', textEn: 'False', correct: !right },
    ],
  };
}
