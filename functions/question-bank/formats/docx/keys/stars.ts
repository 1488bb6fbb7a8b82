import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { RawOption } from '../questions/raw-question.ts';
import { isLine, part } from '../word/line.ts';

const { changed } = importNote;
const starBefore = /^\s*(?:\(\*\)|[*✓✔☑])\s*/;
const starAfter = /\s*(?:\(\*\)|[*✓✔☑])\s*[.;]?\s*$/u;
const wordAfter = /\s+[([](?:đúng|đáp án)[)\]]\s*[.;]?\s*$/iu;
// "f(x)" is no cross: one stands apart from the text. Nor is "(X)", which is ten.
const crossAfter = /\s+[([]x[)\]]\s*[.;]?\s*$/u;
const anyCross = /\s+[([]x[)\]]\s*[.;]?\s*$/iu;
const lettered = /[([]\s*(?:[ivxlcdm]+|\p{L})\s*[)\]]\s*[.;]?\s*$/iu;
const functionName =
  /(?<![\p{L}\p{M}])(?:\p{L}|(?:arc)?(?:sin|cos|tan|cot|tg|cotg)h?|log|ln|lg|exp|lim|max|min|sgn)[\d₀-₉²³⁻¹'’′]*$/iu;

const textOf = ({ content: [first] }: RawOption) => (first && isLine(first) ? first.text : '');
const shownAt = (text: string, at: number) => text.slice(at).trim();

/** How many characters a mark of the key takes at the end of an option, among the texts of the others. */
function markLength(text: string, others: readonly string[]): number {
  const plain = starAfter.exec(text) ?? wordAfter.exec(text);
  if (plain) return plain[0].length;
  const cross = crossAfter.exec(text);
  if (!cross || functionName.test(text.slice(0, cross.index))) return 0;
  // "(viii), (ix), (x)" and "f(y), f (x)" say something each. Two crosses are two right options.
  const isText = others.some((other) => lettered.test(other) && !crossAfter.test(other));
  const allCrossed = others.every((other) => crossAfter.test(other));
  return isText || allCrossed ? 0 : cross[0].length;
}

/** A cross that one option alone has and that was not taken for a mark: it would be shown. */
function keptNote(texts: readonly string[], taken: readonly number[]): ImportNote[] {
  const [at, ...more] = [...texts.keys()].filter((i) => lettered.test(texts[i] ?? ''));
  const cross = at === undefined ? null : anyCross.exec(texts[at] ?? '');
  if (at === undefined || !cross || more.length > 0 || taken[at] !== 0) return [];
  const [letter, shown] = [String.fromCharCode(65 + at), cross[0].trim()];
  return [
    changed(
      `"${shown}" ở cuối phương án ${letter} được giữ là nội dung của phương án. Nếu đó là dấu chỉ đáp án, hãy thay bằng dấu * hoặc dòng "Đáp án: ${letter}".`,
      `"${shown}" at the end of option ${letter} is kept as part of its text. If it marks the key, write * instead, or a line "Đáp án: ${letter}".`,
    ),
  ];
}

/**
 * A star, a tick, a cross or "(đúng)" before or after the text of an option is no part of it. What is
 * cut off behind a text is told, but for a plain sign that one option alone has.
 */
export function withStars(options: readonly RawOption[]): {
  readonly options: readonly RawOption[];
  readonly notes: readonly ImportNote[];
} {
  const texts = options.map(textOf);
  const taken = texts.map((text, i) =>
    markLength(
      text,
      texts.filter((_, j) => j !== i),
    ),
  );
  const marked = [...texts.keys()].filter((i) => taken[i] !== 0);
  const notes = marked.flatMap((i) => {
    const [text = '', letter] = [texts[i], options[i]?.letter];
    const shown = shownAt(text, text.length - (taken[i] ?? 0));
    if (marked.length === 1 && (starAfter.test(text) || shown.startsWith('[x]'))) return [];
    return [
      changed(
        `"${shown}" ở cuối phương án ${letter} được hiểu là dấu chỉ đáp án và đã bỏ khỏi phương án.`,
        `"${shown}" at the end of option ${letter} was taken as the mark of the key and left out of its text.`,
      ),
    ];
  });
  const read = options.map((option, i) => {
    const [first, ...more] = option.content;
    if (!first || !isLine(first)) return option;
    const before = starBefore.exec(first.text)?.[0].length ?? 0;
    const after = taken[i] ?? 0;
    if (before === 0 && after === 0) return option;
    const text = part(first, before, Math.max(before, first.text.length - after));
    return { ...option, star: true, content: [text, ...more] };
  });
  return { options: read, notes: [...notes, ...keptNote(texts, taken)] };
}
