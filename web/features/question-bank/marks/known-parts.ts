import * as z from 'zod';
import { block, inline, mediaHash } from '../../../../shared/rich-text/rich-text.ts';

const formula = z.custom<Formula>(
  (value) => inline.safeParse(value).success && (value as Formula).type === 'formula',
);
/** A formula as a rich text holds it. */
export type Formula = Extract<z.infer<typeof inline>, { type: 'formula' }>;

/**
 * What marks only name: images by the beginning of their hash, formulas by their TeX, and what no
 * mark can write by its number in a list (from 1): ⟦công thức 1⟧ in the line, ⟦bảng 2⟧ as a block.
 */
export const knownParts = z.object({
  media: z.array(mediaHash),
  formulas: z.array(formula),
  keptFormulas: z.array(formula),
  keptBlocks: z.array(block),
});
export type KnownParts = z.infer<typeof knownParts>;

export const nothingKnown: KnownParts = {
  media: [],
  formulas: [],
  keptFormulas: [],
  keptBlocks: [],
};

/** The formula that a TeX is known to mean. */
export function knownFormula(
  { formulas }: Pick<KnownParts, 'formulas'>,
  tex: string,
  display: boolean,
): Formula | undefined {
  return formulas.find((each) => each.tex === tex && (each.display ?? false) === display);
}
