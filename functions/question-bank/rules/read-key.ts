import type { OptionLetter } from './item-fields.ts';
import type { Fault } from './read-text.ts';

/**
 * The options a key names: "B", "AC", "A, C", "a;c". A fault where it is none of these, names a
 * letter twice, or names an option that is empty.
 */
export function readKey(
  text: string,
  filled: ReadonlySet<OptionLetter>,
): { letters: OptionLetter[] } | { fault: Fault } {
  const letters = [...text.toUpperCase().replace(/[\s,;.+/&-]+/g, '')];
  if (letters.length === 0 || letters.some((letter) => !/^[A-F]$/.test(letter)))
    return {
      fault: {
        vi: `Đáp án "${text.slice(0, 20)}" chưa đúng. Hãy ghi chữ cái của phương án, ví dụ B hoặc A,C.`,
        en: `The key "${text.slice(0, 20)}" is not understood. Give the letter of the option, e.g. B or A,C.`,
      },
    };
  if (new Set(letters).size < letters.length)
    return {
      fault: {
        vi: 'Đáp án ghi một phương án hai lần. Hãy ghi mỗi chữ cái một lần.',
        en: 'The key names an option twice. Give each letter once.',
      },
    };
  const empty = letters.find((letter) => !filled.has(letter as OptionLetter));
  if (empty)
    return {
      fault: {
        vi: `Đáp án là ${empty} nhưng phương án ${empty} đang trống.`,
        en: `The key is ${empty}, but option ${empty} is empty.`,
      },
    };
  return { letters: letters as OptionLetter[] };
}
