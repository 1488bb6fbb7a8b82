import { dollarFormula, isProse } from '../../../shared/rich-text/dollar-formula.ts';

/** A formula between dollar signs. */
export interface DollarFormula {
  readonly tex: string;
  /** `$$ … $$`: on a line of its own. */
  readonly display: boolean;
  /** As it stands in the text, with its dollar signs. */
  readonly written: string;
}

/**
 * Text and the formulas in it, as authors type them in a spreadsheet: `$x^2$` in the line, `$$…$$`
 * on a line of its own. Sums of money stay text: "10 $ và 20 $", "$5 hay $7", "từ $5 lên 7$" are no
 * formulas. `\$` is always a dollar sign. `unclosed`: a `$$` has no partner.
 */
export function splitDollars(text: string): {
  readonly parts: readonly (string | DollarFormula)[];
  readonly unclosed: boolean;
} {
  const parts: (string | DollarFormula)[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to > from) parts.push(text.slice(from, to).replaceAll('\\$', '$'));
  };
  for (const match of text.matchAll(dollarFormula)) {
    const { display, inline = '' } = match.groups ?? {};
    if (display === undefined && isProse(inline)) continue;
    push(match.index);
    parts.push({
      tex: (display ?? inline).trim(),
      display: display !== undefined,
      written: match[0],
    });
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  push(text.length);
  return { parts, unclosed: /(?<!\\)\$\$(?!\$)/.test(rest) };
}
