import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { ItemLine } from './item-line.tsx';
import { listMessages } from './list-messages.ts';
import { chosenOf, rangeOf, type Selection, toggled, withAll } from './selection.ts';
import type { useFoundItems } from './use-found-items.ts';

const rowHeight = 62;

/**
 * All questions found, drawn as they come into view. The grid has the focus: arrows, Page Up and
 * Down, Home and End move, Enter opens, space selects, Shift extends, Ctrl+A selects all.
 */
export function ItemGrid(props: {
  readonly bankId: string;
  readonly found: ReturnType<typeof useFoundItems>;
  readonly total: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onSelectAll: () => void;
}) {
  const text = useText(listMessages);
  const navigate = useNavigate();
  const { bankId, found, total, selection, onSelection } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const lines = virtual.getVirtualItems();
  const rowAt = found.useRows(lines[0]?.index ?? 0, lines.at(-1)?.index ?? 0);
  const here = Math.min(active, Math.max(0, total - 1));

  function tick(place: number, extend: boolean): void {
    setActive(place);
    if (extend) {
      const { from, to } = rangeOf(anchor, place);
      void found
        .fetchRows(from, to)
        .then((rows) => onSelection(withAll(selection, rows.map(chosenOf))));
      return;
    }
    setAnchor(place);
    const row = rowAt(place);
    if (row) onSelection(toggled(selection, chosenOf(row)));
  }
  function moveTo(place: number, extend: boolean): void {
    const next = Math.max(0, Math.min(total - 1, place));
    setActive(next);
    virtual.scrollToIndex(next);
    if (extend) tick(next, true);
    else setAnchor(next);
  }
  function onKey(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: total - 1,
    };
    const next = steps[event.key];
    const row = rowAt(here);
    if (next !== undefined) moveTo(next, event.shiftKey);
    else if (event.key === 'Enter' && row) void navigate(paths.item(bankId, row.itemId));
    else if (event.key === ' ') tick(here, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      props.onSelectAll();
    else return;
    event.preventDefault();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn only where it is looked at
    <div
      ref={frame}
      className="item-grid"
      role="grid"
      tabIndex={0}
      aria-label={text('questions')}
      aria-describedby="item-grid-keys"
      aria-multiselectable="true"
      aria-rowcount={total}
      aria-activedescendant={total > 0 ? `item-line-${here}` : undefined}
      onKeyDown={onKey}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="item-grid-space" style={{ height: virtual.getTotalSize() }}>
        {lines.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
            <div
              key={index}
              id={`item-line-${index}`}
              role="row"
              className="item-line"
              style={{ transform: `translateY(${start}px)` }}
              aria-rowindex={index + 1}
              aria-selected={row ? selection.has(row.itemId) : false}
              data-active={index === here}
              onMouseDown={() => setActive(index)}
              onDoubleClick={() => row && void navigate(paths.item(bankId, row.itemId))}
            >
              {row ? (
                <ItemLine
                  bankId={bankId}
                  item={row}
                  place={index}
                  chosen={selection.has(row.itemId)}
                  onTick={(extend) => tick(index, extend)}
                />
              ) : (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                <div role="gridcell" aria-busy="true">
                  …
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
