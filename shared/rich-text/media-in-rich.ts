import type { Block, Inline, RichText } from './rich-text.ts';

function inInline(inline: Inline): string[] {
  if (typeof inline === 'string') return [];
  if (inline.type === 'image') return [inline.media];
  return 'content' in inline ? inline.content.flatMap(inInline) : [];
}

function inBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.flatMap(inInline);
    case 'bullets':
    case 'numbers':
      return block.items.flatMap(mediaInRich);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => mediaInRich(cell.content)));
    case 'code':
      return [];
  }
}

/** The hashes of the images a rich text shows, in its order, as often as it shows them. */
export function mediaInRich(rich: RichText): string[] {
  return rich.flatMap(inBlock);
}
