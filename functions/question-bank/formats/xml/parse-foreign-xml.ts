import type { XmlElement } from '@rgrove/parse-xml';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import { parseStrict } from './parse-strict.ts';

/** XML of somebody else, read; `lineOf` gives the line (from 1) an element begins on. */
export interface ForeignXml {
  readonly root: XmlElement;
  lineOf(element: XmlElement): number;
}
const { refused } = importNote;
const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** What may stand before the first element: white space, comments, instructions. */
const prolog = /^(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/;
// Characters no XML may hold, which old systems export all the same: they show nothing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The encoding an XML file says it has; undefined where it says none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return declaration.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1];
}

function lineCounter(xml: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = xml.indexOf('\n'); at >= 0; at = xml.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * Reads XML that may be hostile. A document type (entities that grow or reach for files) is refused
 * before anything is read; so are elements nested thousands deep. A fault names line and column.
 */
export function parseForeignXml(text: string): { xml: ForeignXml } | { note: ImportNote } {
  const given = text.replace(forbidden, '').trimStart();
  const rest = given.replace(prolog, '');
  if (/^<!DOCTYPE/i.test(rest))
    return {
      note: refused(
        'Tệp XML có khai báo DOCTYPE, có thể gây hại nên không được đọc. Hãy xuất lại từ hệ thống gốc.',
        'The XML has a DOCTYPE, which may do harm and is not read. Export the file again.',
      ),
    };
  const parsed = parseStrict(given);
  if ('fault' in parsed) return { note: refused(parsed.fault.vi, parsed.fault.en) };
  const { root } = parsed;
  const lineAt = lineCounter(given);
  const skipped = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
  return { xml: { root, lineOf: (element) => lineAt(element.start) + skipped } };
}
