import type { Block, Inline, RichText } from '../../../../shared/rich-text/rich-text.ts';

const isBreak = (part: Inline | undefined) => typeof part === 'object' && part.type === 'break';
/** Marks whose spaces at the ends may as well stand outside. */
const outward = new Set(['b', 'i', 'u', 's']);

function joined(parts: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}

function tidyInline(part: Inline, within: readonly string[]): Inline[] {
  if (typeof part === 'string') return [part.replace(/\s*\n\s*/g, ' ')];
  if (part.type === 'image') return [{ ...part, alt: part.alt.replace(/\s+/g, ' ') }];
  if (!('content' in part)) return [part];
  const content = inlines(part.content, [...within, part.type]);
  if (within.includes(part.type)) return content;
  if (content.length === 0) return [];
  if (!outward.has(part.type)) return [{ ...part, content }];
  const [first] = content;
  const before = typeof first === 'string' ? (/^\s*/.exec(first)?.[0] ?? '') : '';
  if (typeof first === 'string') content[0] = first.slice(before.length);
  const last = content.at(-1);
  const after = typeof last === 'string' ? (/\s*$/.exec(last)?.[0] ?? '') : '';
  if (typeof last === 'string')
    content[content.length - 1] = last.slice(0, last.length - after.length);
  const rest = joined(content);
  return [before, ...(rest.length > 0 ? [{ ...part, content: rest }] : []), after];
}

function inlines(parts: readonly Inline[], within: readonly string[]): Inline[] {
  return joined(parts.flatMap((part) => tidyInline(part, within)));
}

/** A paragraph without breaks at its ends; two breaks in a row begin another. */
function paragraphs(content: readonly Inline[]): Block[] {
  const out: Inline[][] = [[]];
  const tidy = inlines(content, []);
  for (const [i, part] of tidy.entries()) {
    if (!isBreak(part)) out.at(-1)?.push(part);
    else if (isBreak(tidy[i + 1])) out.push([]);
    else if (out.at(-1)?.length && i + 1 < tidy.length) out.at(-1)?.push(part);
  }
  const filled = out.filter((each) => each.length > 0);
  return (filled.length > 0 ? filled : [[]]).map((each) => ({ type: 'paragraph', content: each }));
}

function blocks(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.content);
    case 'bullets':
    case 'numbers':
      return [{ ...block, items: block.items.map(tidyRich) }];
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, content: tidyRich(cell.content) })),
      );
      return [{ ...block, rows }];
    }
    case 'code':
      return [block];
  }
}

const isBlank = (block: Block) =>
  block.type === 'paragraph' &&
  block.content.every((part) => typeof part === 'string' && part.trim() === '');

/** A rich text that looks the same, in the one form in which marks give it back. */
export function tidyRich(rich: RichText): RichText {
  const filled = rich.flatMap(blocks).filter((block) => !isBlank(block));
  return filled.length > 0 ? filled : [{ type: 'paragraph', content: [] }];
}
