import * as z from 'zod';
import { plainOfRich } from '../../../../shared/rich-text/plain-of-rich.ts';
import { type RichText, richText } from '../../../../shared/rich-text/rich-text.ts';
import { type Formula, knownParts, nothingKnown } from '../marks/known-parts.ts';
import { plainIfSimple, richOfPlain } from '../marks/plain-as-rich.ts';
import { readMarks } from '../marks/read-marks.ts';
import { writeMarks } from '../marks/write-marks.ts';

/** A text of the form: as typed with marks, what the marks only name, and what it was made from. */
export const markedText = z.object({
  marks: z.string(),
  known: knownParts,
  /** Given back to the letter while nothing was typed. */
  from: z.object({ marks: z.string(), text: z.string(), rich: richText.optional() }).optional(),
});
export type MarkedText = z.infer<typeof markedText>;

export const emptyText: MarkedText = { marks: '', known: nothingKnown };

/** What the whole form has come to know besides: images put in, formulas the server has read. */
export interface Pool {
  readonly media: readonly string[];
  readonly formulas: readonly Formula[];
}

/** A stored text as the form shows it. */
export function markedOf(text: string | undefined, rich: RichText | undefined): MarkedText {
  if (text === undefined) return emptyText;
  const { text: marks, known } = writeMarks(rich ?? richOfPlain(text));
  return { marks, known, from: { marks, text, ...(rich ? { rich } : {}) } };
}

/** What a typed text means. */
export interface ReadText {
  readonly text: string;
  readonly rich?: RichText;
  readonly unknown: readonly { readonly tex: string; readonly display: boolean }[];
  /** Images that are named but not there. */
  readonly missing: readonly string[];
}

/** Reads a text of the form. One without marks stays a plain text. */
export function readMarked(text: MarkedText, pool: Pool): ReadText {
  const { marks, known, from } = text;
  if (from && from.marks === marks)
    return { text: from.text, ...(from.rich ? { rich: from.rich } : {}), unknown: [], missing: [] };
  const { rich, unknown, missing } = readMarks(marks, {
    ...known,
    media: [...known.media, ...pool.media],
    formulas: [...known.formulas, ...pool.formulas],
  });
  const plain = plainIfSimple(rich);
  if (plain !== undefined) return { text: plain.trim(), unknown, missing };
  return { text: plainOfRich(rich), rich, unknown, missing };
}
