import { plainOfRich } from '../../../../../shared/rich-text/plain-of-rich.ts';
import type { Block, Inline, Mark, RichText } from '../../../../../shared/rich-text/rich-text.ts';
import { wrapped } from '../../../html/inline-of.ts';
import { isPlain } from '../../../html/is-plain.ts';
import { tidyBlocks } from '../../../html/tidy-blocks.ts';
import { isLine, type Line, objectSign, type WordBlock } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';

/** Marks that set every letter of a text are how the document looks, and no emphasis. */
function uniform(blocks: readonly WordBlock[], candidates: readonly Mark[]): Mark[] {
  const lines = linesOf(blocks);
  return candidates.filter((mark) => {
    let some = false;
    for (const line of lines)
      for (let i = 0; i < line.text.length; i++) {
        if (!/[\p{L}\p{N}]/u.test(line.text[i] ?? '')) continue;
        if (!line.units[i]?.format.marks.includes(mark)) return false;
        some = true;
      }
    return some;
  });
}

const spaced = (text: string) => text.replace(/[^\S\n]+/g, ' ');

function inlinesOf(line: Line, without: ReadonlySet<Mark>): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < line.text.length; ) {
    const unit = line.units[at];
    const letter = line.text[at] ?? '';
    if (letter === objectSign || letter === '\n') {
      if (unit?.object) out.push(unit.object);
      else if (letter === '\n') out.push({ type: 'break' });
      at += 1;
      continue;
    }
    const marks = (unit?.format.marks ?? []).filter((mark) => !without.has(mark));
    const kind = marks.join();
    let end = at + 1;
    while (end < line.text.length) {
      const next = line.text[end] ?? '';
      const nextMarks = (line.units[end]?.format.marks ?? []).filter((mark) => !without.has(mark));
      if (next === objectSign || next === '\n' || nextMarks.join() !== kind) break;
      end += 1;
    }
    const text = spaced(line.text.slice(at, end));
    // White space that is bold says nothing.
    if (text.trim() === '') out.push(text);
    else out.push(...wrapped(marks, [text]));
    at = end;
  }
  return out;
}

function blocksOf(blocks: readonly WordBlock[], without: ReadonlySet<Mark>): Block[] {
  return tidyBlocks(
    blocks.map((block): Block => {
      if (isLine(block)) return { type: 'paragraph', content: inlinesOf(block, without) };
      const empty: RichText = [{ type: 'paragraph', content: [] }];
      return {
        type: 'table',
        rows: block.rows.map((cells) =>
          cells.map((cell) => {
            const content = blocksOf(cell, without);
            return { content: content.length > 0 ? content : empty };
          }),
        ),
      };
    }),
  );
}

/**
 * Paragraphs and tables of Word as rich text, and as plain text. Bold and underline that all of it
 * has are left out; `dropped` says so.
 */
export function richOfBlocks(blocks: readonly WordBlock[]): {
  text: string;
  rich?: RichText;
  dropped: boolean;
} {
  const drop = uniform(blocks, ['b', 'u']);
  const rich = blocksOf(blocks, new Set(drop));
  const text = rich.length > 0 ? plainOfRich(rich) : '';
  const dropped = drop.length > 0;
  return { text, dropped, ...(rich.length === 0 || isPlain(rich) ? {} : { rich }) };
}
