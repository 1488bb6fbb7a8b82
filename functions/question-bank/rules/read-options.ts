import { type OptionLetter, optionLetters } from './item-fields.ts';
import type { RowReader } from './row-reader.ts';

const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * The letters of the options that are filled in. Reports fewer than `least`, a gap between them,
 * and two alike.
 */
export function readOptions(row: RowReader, least: number): OptionLetter[] {
  const filled = optionLetters.filter((letter) => row.of(letter) !== '');
  if (filled.length < least)
    row.report(optionLetters.find((letter) => row.of(letter) === '') ?? 'A', {
      vi: `Câu hỏi phải có ít nhất ${least} phương án.`,
      en: `A question needs at least ${least} options.`,
    });
  const last = optionLetters.indexOf(filled.at(-1) ?? 'A');
  if (filled.length >= least)
    for (const letter of optionLetters.slice(0, last))
      if (row.of(letter) === '')
        row.report(letter, {
          vi: `Phương án ${letter} trống trong khi phương án sau có nội dung. Hãy điền liên tục từ A.`,
          en: `Option ${letter} is empty while a later one is not. Fill the options in from A without gaps.`,
        });
  const seen = new Map<string, OptionLetter>();
  for (const letter of filled) {
    const twin = seen.get(same(row.of(letter)));
    if (twin)
      row.report(letter, {
        vi: `Phương án ${letter} trùng với phương án ${twin}.`,
        en: `Option ${letter} is the same as option ${twin}.`,
      });
    else seen.set(same(row.of(letter)), letter);
  }
  return filled;
}
