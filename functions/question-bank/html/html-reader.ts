import type { ImportNote } from '../rules/read-bank.ts';

/** What reading a piece of HTML needs from the file around it. */
export interface HtmlReader {
  /** SHA-256 of the image that an address means; undefined where there is none to be had. */
  image(src: string): string | undefined;
  note(note: ImportNote): void;
  /** Formulas are written in the text: \( … \), \[ … \], $$ … $$. */
  readonly tex: boolean;
}
