import type { Cell } from '../../../shared/kernel/sheet-row.ts';
import { splitDollars } from './split-dollars.ts';

/** What is wrong with a cell, in both languages. */
export interface Fault {
  readonly vi: string;
  readonly en: string;
}

const html = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;
// Control characters but tab and line ends, and the invisible marks that reorder or hide text.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const withoutFormulas = (text: string) =>
  splitDollars(text)
    .parts.filter((part) => typeof part === 'string')
    .join(' ');

function faultOf(text: string, longest: number): Fault | undefined {
  if (text.length > longest)
    return {
      vi: `Quá dài: ${text.length} ký tự, tối đa ${longest}. Hãy rút gọn.`,
      en: `Too long: ${text.length} characters, at most ${longest}. Shorten it.`,
    };
  // A formula may compare: of $a<b$ và $c>d$ nothing is HTML.
  if (html.test(withoutFormulas(text)))
    return {
      vi: 'Có mã HTML. Hãy chỉ dùng văn bản thuần.',
      en: 'It contains HTML. Use plain text only.',
    };
  if (invisible.test(text))
    return {
      vi: 'Có ký tự điều khiển không nhìn thấy. Hãy gõ lại nội dung ô này.',
      en: 'It contains invisible control characters. Type this cell again.',
    };
  return undefined;
}

/**
 * The text of a cell, trimmed and in composed form; empty for an empty cell. A fault where the
 * sheet holds something other than what the author typed (a date, a percentage), where the text
 * is too long, or where it holds HTML or control characters.
 */
export function readText(cell: Cell, longest: number): { text: string; fault?: Fault } {
  if (cell === null) return { text: '' };
  const altered = cell instanceof Date || (typeof cell === 'number' && !Number.isSafeInteger(cell));
  if (altered)
    return {
      text: String(cell),
      fault: {
        vi: 'Bảng tính đã đổi ô này thành ngày hoặc số. Hãy định dạng ô là Văn bản rồi gõ lại.',
        en: 'The spreadsheet turned this cell into a date or a number. Format it as Text and type it again.',
      },
    };
  const typed = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const fault = faultOf(text, longest);
  return fault ? { text, fault } : { text };
}
