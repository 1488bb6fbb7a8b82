import type { Block, Inline } from '../../../shared/rich-text/rich-text.ts';
import { joined } from './joined.ts';

const isBreak = (inline: Inline | undefined) =>
  typeof inline === 'object' && inline.type === 'break';

function trimmed(content: readonly Inline[]): Inline[] {
  const out = joined(content);
  while (out.length > 0 && (isBreak(out[0]) || (typeof out[0] === 'string' && !out[0].trim())))
    out.shift();
  while (out.length > 0) {
    const last = out.at(-1);
    if (isBreak(last) || (typeof last === 'string' && !last.trim())) out.pop();
    else break;
  }
  const [first] = out;
  if (typeof first === 'string') out[0] = first.trimStart();
  const last = out.at(-1);
  if (typeof last === 'string') out[out.length - 1] = last.trimEnd();
  return out;
}

/** Blocks without empty paragraphs, without white space and line breaks at the ends of a paragraph. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks
    .map((block) =>
      block.type === 'paragraph' ? { ...block, content: trimmed(block.content) } : block,
    )
    .filter((block) => block.type !== 'paragraph' || block.content.length > 0);
}
