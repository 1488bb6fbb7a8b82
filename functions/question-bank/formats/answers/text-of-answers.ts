import { importNote } from '../../rules/import-note.ts';
import type { Understood } from './choice-of-answers.ts';

const { refused } = importNote;
/** A star that is not written as `\*` stands for any text. */
const wildcard = /(?<!\\)\*/;

/**
 * What a short answer asks: the texts worth everything. Answers worth nothing only carry feedback.
 * Refused: partial credit and wildcards, which no key here can say.
 */
export function textOfAnswers(
  answers: readonly { readonly text: string; readonly share: number }[],
  caseSensitive: boolean,
): Understood {
  const counted = answers.filter(({ share }) => share > 0);
  const partial = counted.find(({ share }) => share < 1);
  if (partial)
    return {
      notes: [
        refused(
          `Đáp án "${partial.text.slice(0, 40)}" chỉ được ${Math.round(partial.share * 100)} % số điểm; câu trả lời ngắn ở đây không có điểm từng phần. Hãy bỏ đáp án đó hoặc cho nó trọn điểm.`,
          `The answer "${partial.text.slice(0, 40)}" is worth ${Math.round(partial.share * 100)} %; short answers here know no partial credit. Leave it out or give it all points.`,
        ),
      ],
    };
  const wild = counted.find(({ text }) => wildcard.test(text));
  if (wild)
    return {
      notes: [
        refused(
          `Đáp án "${wild.text.slice(0, 40)}" có dấu * thay cho chữ bất kỳ; ở đây đáp án phải ghi đủ.`,
          `The answer "${wild.text.slice(0, 40)}" holds a * for any text; answers here are written in full.`,
        ),
      ],
    };
  const texts = counted.map(({ text }) => text.replaceAll('\\*', '*').replace(/\s+/g, ' ').trim());
  const accepted = [...new Set(texts)].filter((text) => text !== '');
  return {
    body: { kind: 'text', key: { accepted, ...(caseSensitive ? { caseSensitive } : {}) } },
    notes: [],
  };
}
