import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { bankMessages } from '../bank-messages.ts';
import type { ItemRow } from '../bank-queries.ts';
import { VersionPill } from '../version-pill.tsx';
import { listMessages } from './list-messages.ts';

/** One question of the list: its beginning, its tags, where its newest version stands. */
export function ItemLine(props: {
  readonly bankId: string;
  readonly item: ItemRow;
  readonly place: number;
  readonly chosen: boolean;
  readonly onTick: (extend: boolean) => void;
}) {
  const text = useText(listMessages);
  const names = useText(bankMessages);
  const format = useFormat();
  const { bankId, item, place } = props;
  const facts = [
    item.topic,
    names(item.difficulty),
    names(item.kind),
    ...(item.positionGroups ?? []),
    item.by,
    format.date(item.changedAt),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a long list are drawn as they come into view */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names the row */}
      <div role="gridcell" className="item-line-tick">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={text('chooseThis', { place: place + 1 })}
          checked={props.chosen}
          onClick={(event) => {
            event.stopPropagation();
            props.onTick(event.shiftKey);
          }}
          readOnly
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" className="item-line-words">
        <Link to={paths.item(bankId, item.itemId)} tabIndex={-1}>
          {item.stem}
        </Link>
        <small>{facts.join(' · ')}</small>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" className="item-line-state">
        <VersionPill state={item.state} />
        <div>
          {text('version', { version: item.version })}
          {item.comments > 0 && ` · ${text('commentsCount', { count: item.comments })}`}
        </div>
      </div>
    </>
  );
}
