import { ActionIcon, Group } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { examMessages } from './exam-messages.ts';

/** Edit and remove for one row, named after the row. */
export function EditOrRemove(props: {
  readonly name: string;
  readonly onEdit?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}) {
  const text = useText(examMessages);
  return (
    <Group gap={2} justify="flex-end" wrap="nowrap">
      {props.onEdit && (
        <ActionIcon
          variant="subtle"
          aria-label={text('editOf', { name: props.name })}
          onClick={props.onEdit}
        >
          <Icon name="edit" size={17} />
        </ActionIcon>
      )}
      {props.onRemove && (
        <ActionIcon
          variant="subtle"
          color="red.9"
          aria-label={text('removeOf', { name: props.name })}
          onClick={props.onRemove}
        >
          <Icon name="remove" size={17} />
        </ActionIcon>
      )}
    </Group>
  );
}
