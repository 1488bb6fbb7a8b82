import type { TextKey } from '../../../shared/question-bank/item-key.ts';
import type { Fault } from './read-text.ts';

const most = 20;
const longest = 300;

/** The texts taken as right: "đáp án 1 | đáp án 2". A fault where one is empty, too long, or too many. */
export function readTextKey(
  text: string,
  caseSensitive: boolean,
): { key: TextKey } | { fault: Fault } {
  const accepted = text.split('|').map((each) => each.trim());
  if (accepted.some((each) => each === ''))
    return {
      fault: {
        vi: 'Có đáp án trống. Hãy ghi các đáp án cách nhau bằng dấu |, ví dụ: Quốc hội | QH.',
        en: 'An accepted text is empty. Separate them with |, for example: Quốc hội | QH.',
      },
    };
  if (accepted.length > most || accepted.some((each) => each.length > longest))
    return {
      fault: {
        vi: `Nhiều nhất ${most} đáp án, mỗi đáp án dài nhất ${longest} ký tự.`,
        en: `At most ${most} accepted texts of ${longest} characters each.`,
      },
    };
  const unique = [...new Set(accepted)];
  return { key: { accepted: unique, ...(caseSensitive ? { caseSensitive } : {}) } };
}
