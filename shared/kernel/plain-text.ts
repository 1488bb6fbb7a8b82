/**
 * A text for comparing and searching: lower case, without diacritics (đ becomes d), runs of white
 * space folded. "Nguyễn  Thị ĐÀO" becomes "nguyen thi dao".
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
