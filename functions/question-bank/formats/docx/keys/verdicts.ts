import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { RawOption } from '../questions/raw-question.ts';
import { isLine, part } from '../word/line.ts';

const verdict = /\s*[([]\s*(đ|s|đúng|sai)\s*[)\]]\s*[.;]?\s*$/iu;

/** What "(Đ)" or "(S)" at the end of a text says, and the text's length without it. */
export function verdictIn(text: string): { right: boolean; to: number } | undefined {
  const found = verdict.exec(text);
  return found ? { right: /^đ/iu.test(found[1] ?? ''), to: found.index } : undefined;
}

/** A verdict that one option alone has may be a word of its text, "đồng (đ)": that it is cut off is told. */
const alone = ({ option, right }: { option: RawOption; right: boolean | undefined }) =>
  right === undefined
    ? []
    : [
        importNote.changed(
          `"(Đ)" ở cuối phương án ${option.letter} được hiểu là dấu chỉ đáp án và đã bỏ khỏi phương án.`,
          `"(Đ)" at the end of option ${option.letter} was taken as the mark of the key and left out of its text.`,
        ),
      ];

/**
 * Options that carry "(Đ)" or "(S)": where one alone is right it is starred, without what tells it.
 * Statements that are right or wrong each for itself are no options, and are refused.
 */
export function withVerdicts(options: readonly RawOption[]): {
  options: readonly RawOption[];
  notes: readonly ImportNote[];
  note?: ImportNote;
} {
  const read = options.map((option) => {
    const last = option.content.at(-1);
    const found = last && isLine(last) ? verdictIn(last.text) : undefined;
    if (!found || !last || !isLine(last)) return { option, right: undefined };
    const content = [...option.content.slice(0, -1), part(last, 0, found.to)];
    return { option: { ...option, content, star: option.star || found.right }, right: found.right };
  });
  const told = read.filter(({ right }) => right !== undefined).length;
  const right = read.filter((each) => each.right === true).length;
  const [first] = options;
  if (told === 0) return { options, notes: [] };
  if (right === 1 && !first?.small && (told === 1 || told === options.length))
    return {
      options: read.map(({ option }) => option),
      notes: told === 1 ? read.flatMap(alone) : [],
    };
  return {
    options,
    notes: [],
    note: importNote.refused(
      'Các ý được ghi (Đ)/(S) riêng từng ý. Hãy tách mỗi ý thành một câu Đúng/Sai, hoặc bỏ các chữ (Đ), (S) và ghi dòng "Đáp án: …".',
      'Its parts are marked right (Đ) or wrong (S) each. Make each a question of its own, or leave the marks out and name the key.',
    ),
  };
}
