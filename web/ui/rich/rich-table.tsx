import { createElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { richMessages } from './rich-messages.ts';

type Rows = Extract<Block, { type: 'table' }>['rows'];

/** What a heading cell is the heading of: its column in the first row, else its row. */
const scopeOf = (row: number) => (row === 0 ? 'col' : 'row');

/**
 * A table; where it is wider than its place it scrolls by itself, and then the keyboard reaches it.
 */
export function RichTable(props: {
  readonly rows: Rows;
  readonly cell: (content: RichText) => ReactNode;
}) {
  const text = useText(richMessages);
  const frame = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const look = () => setWide(current.scrollWidth > current.clientWidth + 1);
    const watch = new ResizeObserver(look);
    watch.observe(current);
    look();
    return () => watch.disconnect();
  }, []);
  const rows = props.rows.map((row, at) =>
    createElement(
      'tr',
      null,
      ...row.map(({ heading, content }) =>
        createElement(
          heading ? 'th' : 'td',
          heading && { scope: scopeOf(at) },
          props.cell(content),
        ),
      ),
    ),
  );
  return (
    <div
      className="rich__table"
      ref={frame}
      {...(wide ? { tabIndex: 0, role: 'region', 'aria-label': text('table') } : {})}
    >
      <table>{createElement('tbody', null, ...rows)}</table>
    </div>
  );
}
