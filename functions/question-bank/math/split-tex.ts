import type { Inline } from '../../../shared/rich-text/rich-text.ts';
import { mathOfTex } from './math-of-tex.ts';

const formula = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$(.+?)\$\$/gs;

/**
 * Text in which formulas are written as Moodle and others do: \( … \) in the line, \[ … \] and
 * $$ … $$ on a line of their own. `broken` lists those that could not be read; they stay text.
 */
export function splitTex(text: string): { content: Inline[]; broken: string[] } {
  const content: Inline[] = [];
  const broken: string[] = [];
  let from = 0;
  for (const match of text.matchAll(formula)) {
    const tex = match[1] ?? match[2] ?? match[3] ?? '';
    const made = mathOfTex(tex, match[1] === undefined);
    if (!made) {
      broken.push(match[0]);
      continue;
    }
    if (match.index > from) content.push(text.slice(from, match.index));
    content.push(made);
    from = match.index + match[0].length;
  }
  if (from < text.length) content.push(text.slice(from));
  return { content, broken };
}
