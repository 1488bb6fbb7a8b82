import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';
import { readOptions } from './read-options.ts';
import type { RowReader } from './row-reader.ts';

const arrow = /\s*(?:=>|->|→|⇒)\s*/;
const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * Pairs to be matched, one an option: "trái => phải". Two left sides may share a right side; an
 * option with nothing on the left ("=> phải") is a right side that belongs to none.
 */
export function readPairs(row: RowReader): DraftBody {
  const lefts: { text: string; right: number; folded: string }[] = [];
  const rights: string[] = [];
  const filled = readOptions(row, 2);
  let wellFormed = true;
  for (const letter of filled) {
    const [left = '', right = '', ...more] = row.of(letter).split(arrow);
    const oneArrow = right !== '' && more.length === 0;
    const known = rights.findIndex((each) => folded(each) === folded(right));
    const repeated = left === '' ? known >= 0 : lefts.some((each) => each.folded === folded(left));
    if (!oneArrow || repeated) wellFormed = false;
    if (!oneArrow)
      row.report(letter, {
        vi: `Phương án ${letter} phải có dạng "trái => phải", với một dấu =>.`,
        en: `Option ${letter} must read "left => right", with one arrow.`,
      });
    else if (repeated)
      row.report(letter, {
        vi: `Phương án ${letter} ghi lại một vế đã có.`,
        en: `Option ${letter} repeats a side that is there already.`,
      });
    else {
      if (known < 0) rights.push(right);
      if (left !== '')
        lefts.push({
          text: left,
          right: known < 0 ? rights.length - 1 : known,
          folded: folded(left),
        });
    }
  }
  if (filled.length >= 2 && wellFormed && (lefts.length < 2 || rights.length < 2))
    row.report('A', {
      vi: 'Câu ghép đôi phải có ít nhất 2 vế trái và 2 vế phải khác nhau.',
      en: 'Matching needs at least 2 left sides and 2 different right sides.',
    });
  if (row.of('key') !== '')
    row.report('key', {
      vi: 'Câu ghép đôi đã có đáp án trong các phương án. Hãy để trống cột đáp án.',
      en: 'The pairs are the key of a matching question. Leave the key empty.',
    });
  return {
    kind: 'match',
    lefts: lefts.map(({ text, right }) => ({ text, right })),
    rights: rights.map((text) => ({ text })),
  };
}
