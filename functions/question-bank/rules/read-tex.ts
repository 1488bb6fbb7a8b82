import type { Inline } from '../../../shared/rich-text/rich-text.ts';

/**
 * The formula that a text in TeX means, in the line or on a line of its own (`display`); undefined
 * where it cannot be read. Given to the rules, which know no library of formulas.
 */
export type ReadTex = (
  tex: string,
  display: boolean,
) => Extract<Inline, { type: 'formula' }> | undefined;
