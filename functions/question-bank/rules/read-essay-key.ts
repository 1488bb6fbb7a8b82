import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { EssayKey } from '../../../shared/question-bank/item-key.ts';
import type { Fault } from './read-text.ts';

const unit = '(?: tu| chu| words?)?';
const between = new RegExp(`^(\\d{1,5}) ?(?:-|–|den|to) ?(\\d{1,5})${unit}$`);
const atLeast = new RegExp(`^(?:it nhat|toi thieu|at least|min|>=|≥) ?(\\d{1,5})${unit}$`);
const atMost = new RegExp(`^(?:nhieu nhat|toi da|at most|max|<=|≤) ?(\\d{1,5})${unit}$`);
const inRange = (words: number | undefined) =>
  words === undefined || (words >= 1 && words <= 10_000);

/** How many words an essay should have: nothing, "200–500 từ", "ít nhất 200 từ", "tối đa 500 từ". */
export function readEssayKey(text: string): { key: EssayKey } | { fault: Fault } {
  if (text === '') return { key: {} };
  const plain = plainText(text);
  const [, from, to] = between.exec(plain) ?? [];
  const least = from ?? atLeast.exec(plain)?.[1];
  const most = to ?? atMost.exec(plain)?.[1];
  const minWords = least === undefined ? undefined : Number(least);
  const maxWords = most === undefined ? undefined : Number(most);
  const none = minWords === undefined && maxWords === undefined;
  const crossed = minWords !== undefined && maxWords !== undefined && minWords > maxWords;
  if (none || crossed || !inRange(minWords) || !inRange(maxWords))
    return {
      fault: {
        vi: 'Câu tự luận không có đáp án. Hãy để trống, hoặc ghi số từ như 200–500 từ.',
        en: 'An essay has no key. Leave it empty, or give the number of words, e.g. 200–500 từ.',
      },
    };
  return {
    key: {
      ...(minWords === undefined ? {} : { minWords }),
      ...(maxWords === undefined ? {} : { maxWords }),
    },
  };
}
