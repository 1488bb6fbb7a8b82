const law =
  '(?:theo|căn cứ|trích|xem|tại|nguồn|khoản|điểm|điều|luật|bộ luật|nghị định|thông tư|nghị quyết|quyết định|hiến pháp|pháp lệnh|chỉ thị|quy định|mục|chương)';
const inBrackets = new RegExp(`^\\s*[(\\[]\\s*(${law}\\s.{1,300}?)\\s*[)\\]]\\s*\\.?\\s*$`, 'iu');
const behindLetter = new RegExp(
  `^([([]?[A-H][)\\]]?)\\s*[.,;:–-]?\\s*[(\\[]?\\s*(${law}\\s.{1,300}?)\\s*[)\\]]?\\s*\\.?$`,
  'iu',
);
const plain = new RegExp(`^\\s*(${law}\\s.{3,290})$`, 'iu');

/** The source that a line wholly in brackets names: "(Khoản 1 Điều 5 Luật Cán bộ, công chức)". */
export const sourceInBrackets = (text: string) => inBrackets.exec(text)?.[1];
/** A line that begins as a reference to the law does: "Theo khoản 1 Điều 5 …". */
export const sourceSentence = (text: string) => sourceInBrackets(text) ?? plain.exec(text)?.[1];

/** What an answer line says, "B (Điều 5 Luật …)", parted into the key and its source. */
export function answerAndSource(said: string): { answer: string; source?: string } {
  const [, answer = said, source] = behindLetter.exec(said) ?? [];
  return source === undefined ? { answer } : { answer, source };
}
