import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';

/** Why a file is not read, in both languages, as whole sentences. */
export interface XmlFault {
  readonly vi: string;
  readonly en: string;
}

export const tooDeep: XmlFault = {
  vi: 'Tệp XML lồng nhau quá sâu.',
  en: 'The XML is nested too deep.',
};
const empty: XmlFault = { vi: 'Tệp XML trống.', en: 'The XML is empty.' };

/** The root of well-formed XML, or the line and column where it is not, as a sentence. */
export function parseStrict(text: string): { root: XmlElement } | { fault: XmlFault } {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root ? { root } : { fault: empty };
  } catch (error) {
    // Elements nested thousands deep: no author wrote that.
    if (error instanceof RangeError) return { fault: tooDeep };
    if (!(error instanceof XmlError)) throw error;
    const { line, column } = error;
    const [said = ''] = error.message.split('\n');
    const why = said.replace(/\s*\(line \d+, column \d+\)/, '').slice(0, 120);
    return {
      fault: {
        vi: `Tệp XML sai cú pháp ở dòng ${line}, cột ${column} (${why}).`,
        en: `The XML is not well formed at line ${line}, column ${column} (${why}).`,
      },
    };
  }
}
