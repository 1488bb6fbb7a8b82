import { ActionIcon, Checkbox, Group } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Icon } from '../../../ui/staff/icon.tsx';
import { editorMessages } from './editor-messages.ts';

/** Buttons beside an option: it stays in place, goes up or down, or goes away. */
export function SideMoves(props: {
  readonly place: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly removable: boolean;
  readonly pinned?: boolean;
  readonly onPin?: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const text = useText(editorMessages);
  const { place, onPin } = props;
  const button = (name: 'up' | 'down' | 'remove', disabled: boolean, act: () => void) => (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="dark"
      aria-label={text(name, { place })}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={name} size={14} />
    </ActionIcon>
  );
  return (
    <Group gap={2} wrap="nowrap" className="side-moves">
      {onPin && (
        <Checkbox
          size="xs"
          mr={6}
          label={text('pinned')}
          aria-label={text('pinnedOf', { place })}
          checked={props.pinned ?? false}
          onChange={onPin}
        />
      )}
      {button('up', props.isFirst, () => props.onMove(-1))}
      {button('down', props.isLast, () => props.onMove(1))}
      {button('remove', !props.removable, props.onRemove)}
    </Group>
  );
}
