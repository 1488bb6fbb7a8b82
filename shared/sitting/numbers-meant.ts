const longest = 40;
const grouped = /^\d{1,3}([ .,])\d{3}(?:\1\d{3})+$/;
const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const groupedWithDecimals = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/;

/** Readings of an unsigned number in plain digits, with "." before the decimals. */
function readings(text: string): string[] {
  if (/^\d+$/.test(text)) return [text];
  if (grouped.test(text)) return [text.replace(/[ .,]/g, '')];
  if (spaced.test(text)) return [text.replace(/ /g, '').replace(',', '.')];
  if (groupedWithDecimals.test(text)) {
    const mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    return [`${text.slice(0, mark).replace(/[.,]/g, '')}.${text.slice(mark + 1)}`];
  }
  if (!/^\d*[.,]\d+$/.test(text)) return [];
  const decimal = text.replace(',', '.');
  // "1.000" is one to a Vietnamese reader with decimals in mind and a thousand to another.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? [decimal, text.replace(/[.,]/, '')] : [decimal];
}

/**
 * The numbers a typed text can mean: both decimal marks are taken ("3,14" and "3.14"), groups of
 * thousands too ("1.234.567,5", "1 000"). Two readings where a single mark may be either
 * ("1.000"); none where the text is no number.
 */
export function numbersMeant(typed: string): number[] {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text.length > longest) return [];
  const [, sign = '', rest = ''] = /^([+\-\u2212\u2013]?) ?(.*)$/.exec(text) ?? [];
  const factor = sign === '' || sign === '+' ? 1 : -1;
  return readings(rest).map((reading) => factor * Number(reading));
}
