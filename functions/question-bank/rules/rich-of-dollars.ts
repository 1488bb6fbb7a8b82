import type { Inline, RichText } from '../../../shared/rich-text/rich-text.ts';
import type { ReadTex } from './read-tex.ts';
import { splitDollars } from './split-dollars.ts';

/** Text in which a line end is a line break. */
function lines(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [line]),
    ]);
}

/**
 * The rich text of a cell with formulas between dollar signs; `rich` is left out where there is no
 * formula. `broken` lists the formulas that cannot be read, as written.
 */
export function richOfDollars(
  text: string,
  readTex: ReadTex,
): {
  readonly text: string;
  readonly rich?: RichText;
  readonly broken: readonly string[];
} {
  const { parts, unclosed } = splitDollars(text);
  const broken: string[] = unclosed ? ['$$'] : [];
  const content = parts.flatMap((part): Inline[] => {
    if (typeof part === 'string') return lines(part);
    const formula = readTex(part.tex, part.display);
    if (!formula) broken.push(part.written);
    return formula ? [formula] : [part.written];
  });
  if (parts.every((part) => typeof part === 'string')) return { text: parts.join(''), broken };
  return { text, rich: [{ type: 'paragraph', content }], broken };
}
