import { plainText } from '../../../../../shared/kernel/plain-text.ts';

const law =
  '(?:theo|căn cứ|trích|xem|tại|nguồn|khoản|điểm|điều|luật|bộ luật|nghị định|thông tư|nghị quyết|quyết định|hiến pháp|pháp lệnh|chỉ thị|quy định|mục|chương)';
const inBrackets = new RegExp(`^\\s*[(\\[]\\s*(${law}\\s.{1,300}?)\\s*[)\\]]\\s*\\.?\\s*$`, 'iu');
const behindLetter = new RegExp(
  `^([([]?[A-H][)\\]]?)\\s*[.,;:–-]?\\s*([(\\[]?)\\s*(${law}\\s.{1,300}?)\\s*[)\\]]?\\s*\\.?$`,
  'iu',
);
const bracketsAtEnd = new RegExp(
  `[(\\[]\\s*(${law}\\s[^()[\\]]{1,300}?)\\s*[)\\]]?\\s*\\.?$`,
  'iu',
);
const plain = new RegExp(`^\\s*(${law}\\s.{3,290})$`, 'iu');

/** The source that a line wholly in brackets names: "(Khoản 1 Điều 5 Luật Cán bộ, công chức)". */
export const sourceInBrackets = (text: string) => inBrackets.exec(text)?.[1];
/** A line that begins as a reference to the law does: "Theo khoản 1 Điều 5 …". */
export const sourceSentence = (text: string) => sourceInBrackets(text) ?? plain.exec(text)?.[1];

const folded = (text: string) => plainText(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const begins = (long: string, short: string) =>
  short !== '' && long.startsWith(short) && !/^[\p{L}\p{N}]/u.test(long.slice(short.length));

/**
 * What an answer line says, "B (Điều 5 Luật …)", parted into the key and its source. Without brackets
 * it may be the text of an option typed again, "B. Luật Cán bộ, công chức": that is no source. `left`
 * is what cannot be told, as the options are not read yet.
 */
export function answerAndSource(
  said: string,
  options: readonly string[],
): { answer: string; source?: string; left?: string } {
  const [, answer = said, bracket, source] = behindLetter.exec(said) ?? [];
  if (source === undefined) return { answer };
  if (bracket !== '') return { answer, source };
  if (options.length === 0) return { answer, left: source };
  const read = folded(source);
  const texts = options.map(folded);
  if (texts.some((text) => begins(text, read))) return { answer };
  // The option in whole, and its source behind it in brackets.
  const behind = texts.some((text) => begins(read, text)) && bracketsAtEnd.exec(said)?.[1];
  return { answer, source: behind || source };
}
