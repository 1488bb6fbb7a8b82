import './rich-text.css';
import { createElement, type ReactNode } from 'react';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { InlineText } from './inline-text.tsx';
import { RichTable } from './rich-table.tsx';

function blocks(rich: RichText, inLabel: boolean): ReactNode[] {
  return rich.map((block) => drawn(block, inLabel));
}

function drawn(block: Block, inLabel: boolean): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={block.content} inLabel={inLabel} />
        </p>
      );
    case 'bullets':
    case 'numbers': {
      const items = block.items.map((item) => createElement('li', null, ...blocks(item, inLabel)));
      return createElement(block.type === 'bullets' ? 'ul' : 'ol', null, ...items);
    }
    case 'table':
      return (
        <RichTable
          rows={block.rows}
          cell={(content) => createElement('div', null, ...blocks(content, inLabel))}
        />
      );
    case 'code':
      return <pre>{block.text}</pre>;
  }
}

/**
 * A rich text as elements, built from its tree: nothing in it is ever read as HTML. Give it a
 * `ShowImage` around it that knows where images come from. `inLabel`: it names an input, so nothing
 * in it can be pressed.
 */
export function RichTextView(props: { readonly rich: RichText; readonly inLabel?: boolean }) {
  return createElement('div', { className: 'rich' }, ...blocks(props.rich, props.inLabel ?? false));
}
