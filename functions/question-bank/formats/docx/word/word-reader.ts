import type { ImageOf } from './drawing.ts';
import type { Numbering } from './numbering.ts';
import type { WordStyles } from './styles.ts';

/** What reading the body of a document needs from the files around it. */
export interface WordReader {
  readonly styles: WordStyles;
  readonly numbering: Numbering;
  readonly imageOf: ImageOf;
  /** Told of fonts in old encodings, hidden text and the like: once for the file. */
  readonly seen: Set<'legacy' | 'hidden' | 'tracked' | 'footnote'>;
}

/** Elements that only hold others: what was inserted, links, fields, controls. */
export const containers: ReadonlySet<string> = new Set(
  ['ins', 'moveTo', 'hyperlink', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'fldSimple'].concat([
    'bdo',
    'dir',
    'ruby',
    'rubyBase',
  ]),
);
