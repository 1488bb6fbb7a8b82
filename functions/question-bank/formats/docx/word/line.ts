import type { Inline, Mark } from '../../../../../shared/rich-text/rich-text.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';

/** How a stretch of text is set; undefined and false are the same. */
export interface RunFormat {
  readonly marks: readonly Mark[];
  /** Six hex digits; left out for automatic and black. */
  readonly colour?: string;
  /** Marker pen or shading behind the text. */
  readonly highlight?: string;
  /** The old Vietnamese encoding its font means. */
  readonly legacy?: 'TCVN3' | 'TCVN3 capitals' | 'VNI';
  /** Written by Word's automatic numbering, not typed. */
  readonly automatic?: boolean;
}

/** One UTF-16 unit of a line. An image or formula is the unit U+FFFC with its object. */
export interface Unit {
  readonly format: RunFormat;
  readonly object?: Inline;
}

/** A paragraph of Word: its text and, for each UTF-16 unit of it, how it is set. */
export interface Line {
  readonly text: string;
  readonly units: readonly Unit[];
  /** What must be said of the question it belongs to. */
  readonly notes: readonly ImportNote[];
  /** A heading by its style, or a line in the middle of the page. */
  readonly heading?: 'style' | 'centred';
}

/** A table of Word: rows of cells of blocks. */
export interface WordTable {
  readonly rows: readonly (readonly (readonly WordBlock[])[])[];
  readonly notes: readonly ImportNote[];
}
export type WordBlock = Line | WordTable;

export const objectSign = '\uFFFC';
export const isLine = (block: WordBlock): block is Line => 'units' in block;

/** A part of a line, without the white space around it. */
export function part(line: Line, from: number, to = line.text.length): Line {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line.text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(line.text[end - 1] ?? '')) end -= 1;
  return { ...line, text: line.text.slice(start, end), units: line.units.slice(start, end) };
}
