import type { TextKey } from '../../../../../shared/question-bank/item-key.ts';
import type { ItemNotes } from '../../item-notes.ts';

/** A short text as its file describes it: answers it names, and what an answer scores. */
export interface TextAsk {
  readonly named: readonly string[];
  readonly score: (text: string) => number;
}

const mostTexts = 300;
/** What no author names: it stands for every answer the rules do not know. */
const unnamed = '\u2063 \u2063';
const swapped = (text: string) => {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
};

/** The texts taken in full, with the points for one; noted and undefined where there is none. */
export function textKeyOf(
  { named, score }: TextAsk,
  notes: ItemNotes,
): { readonly key: TextKey; readonly full: number } | undefined {
  const texts = [...new Set(named.filter((text) => text.trim() !== ''))];
  if (texts.length > mostTexts)
    return notes.refuse(
      'Quy tắc chấm so với quá nhiều câu trả lời khác nhau.',
      'The scoring rule compares with too many different answers.',
    );
  const full = Math.max(0, ...texts.map(score));
  if (full <= 0)
    return notes.refuse(
      'Tệp không cho biết câu trả lời nào đúng.',
      'The file does not say which answer is right.',
    );
  const others = score(unnamed);
  if (others >= full - 1e-9)
    return notes.refuse(
      'Quy tắc chấm của tệp cho trọn điểm cả những câu trả lời không nêu trong đáp án.',
      'The scoring rule of the file gives answers it does not name full points too.',
    );
  if (others > 0)
    notes.lose(
      'Câu trả lời không nêu trong đáp án được một phần điểm trong tệp; ở đây không được điểm.',
      'Answers that the key does not name score in part in the file; here they do not.',
    );
  const taken = texts.filter((text) => Math.abs(score(text) - full) < 1e-9);
  const partly = texts.filter((text) => score(text) > 0 && !taken.includes(text));
  if (partly.length > 0)
    notes.lose(
      `Câu trả lời chỉ được một phần điểm không còn được tính: ${partly.join(', ').slice(0, 200)}.`,
      `Answers worth part of the points no longer count: ${partly.join(', ').slice(0, 200)}.`,
    );
  const cased = taken.filter((text) => swapped(text) !== text);
  const free = cased.filter((text) => Math.abs(score(swapped(text)) - full) < 1e-9);
  if (free.length > 0 && free.length < cased.length)
    notes.change(
      'Chỉ một số đáp án phân biệt chữ hoa; nay tất cả đều phân biệt.',
      'Only some accepted answers told capitals apart; now all do.',
    );
  const accepted = [...new Set(taken.map((text) => text.trim().replace(/\s+/g, ' ')))];
  const caseSensitive = cased.length > free.length;
  return { key: { accepted, ...(caseSensitive ? { caseSensitive } : {}) }, full };
}
