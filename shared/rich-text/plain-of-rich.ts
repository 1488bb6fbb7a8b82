import type { Block, Inline, MathNode, RichText } from './rich-text.ts';

function plainOfMath(node: MathNode): string {
  if (typeof node === 'string') return node;
  const parts = node.children.map(plainOfMath);
  return node.tag === 'mfrac' ? parts.join('/') : parts.join('');
}

function plainOfInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'break':
      return '\n';
    case 'image':
      return inline.alt === '' ? '[hình]' : `[hình: ${inline.alt}]`;
    case 'formula':
      return inline.tex === undefined ? plainOfMath(inline.math) : `$${inline.tex}$`;
    default:
      return inline.content.map(plainOfInline).join('');
  }
}

function plainOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(plainOfInline).join('');
    case 'code':
      return block.text;
    case 'bullets':
      return block.items.map((item) => `• ${plainOfRich(item)}`).join('\n');
    case 'numbers':
      return block.items.map((item, i) => `${i + 1}) ${plainOfRich(item)}`).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => plainOfRich(cell.content)).join(' | '))
        .join('\n');
  }
}

/**
 * The text of a rich text without its formatting: what is searched, compared, listed and exported
 * where a format has no more. An image gives its description, a formula its TeX or its symbols.
 */
export function plainOfRich(rich: RichText): string {
  return rich
    .map(plainOfBlock)
    .join('\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
