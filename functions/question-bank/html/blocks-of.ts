import type { Element, ElementContent } from 'hast';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { Block, Inline, RichText } from '../../../shared/rich-text/rich-text.ts';
import type { HtmlReader } from './html-reader.ts';
import { inlineOf, wrapped } from './inline-of.ts';
import { marksOf } from './marks-of.ts';
import { tidyBlocks } from './tidy-blocks.ts';

const blockTags = new Set(
  [
    ['p', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'center'],
    ['ul', 'ol', 'dl', 'dt', 'dd', 'li', 'table', 'pre', 'hr', 'figure', 'figcaption', 'caption'],
    ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'],
  ].flat(),
);
const isElement = (node: ElementContent): node is Element => node.type === 'element';

function hasBlock(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (blockTags.has(child.tagName) || hasBlock(child)),
  );
}

function rowsOf(table: Element, reader: HtmlReader): Extract<Block, { type: 'table' }>['rows'] {
  const rows: Element[] = [];
  const find = (node: Element): void => {
    for (const child of node.children)
      if (isElement(child)) child.tagName === 'tr' ? rows.push(child) : find(child);
  };
  find(table);
  return rows
    .map((row) =>
      row.children
        .filter(isElement)
        .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
        .map((cell) => {
          const content = blocksOf(cell.children, reader);
          const empty: RichText = [{ type: 'paragraph', content: [] }];
          return {
            ...(cell.tagName === 'th' ? { heading: true as const } : {}),
            content: content.length > 0 ? content : empty,
          };
        }),
    )
    .filter((row) => row.length > 0);
}

function blockOf(node: Element, reader: HtmlReader): Block[] {
  switch (node.tagName) {
    case 'ul':
    case 'ol': {
      const items = node.children
        .filter(isElement)
        .map((item) => blocksOf(item.children, reader))
        .filter((item) => item.length > 0);
      const type = node.tagName === 'ul' ? ('bullets' as const) : ('numbers' as const);
      return items.length > 0 ? [{ type, items }] : [];
    }
    case 'table': {
      const rows = rowsOf(node, reader);
      return rows.length > 0 ? [{ type: 'table', rows }] : [];
    }
    case 'pre': {
      const text = plainOfRich([
        { type: 'code', text: node.children.map((child) => textOf(child)).join('') },
      ]);
      return text === '' ? [] : [{ type: 'code', text: text.slice(0, 10_000) }];
    }
    default: {
      const blocks = blocksOf(node.children, reader);
      const marks = marksOf(node);
      return marks.length === 0
        ? blocks
        : blocks.map((block) =>
            block.type === 'paragraph'
              ? { type: 'paragraph', content: wrapped(marks, block.content) }
              : block,
          );
    }
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('');
}

/** Paragraphs, lists, tables and code from nodes of sanitised HTML. */
export function blocksOf(nodes: readonly ElementContent[], reader: HtmlReader): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const endLine = () => {
    if (line.length > 0) blocks.push({ type: 'paragraph', content: line });
    line = [];
  };
  for (const node of nodes) {
    if (isElement(node) && (blockTags.has(node.tagName) || hasBlock(node))) {
      endLine();
      blocks.push(...blockOf(node, reader));
    } else line.push(...inlineOf(node, reader));
  }
  endLine();
  return tidyBlocks(blocks);
}
