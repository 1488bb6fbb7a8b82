import { ActionIcon, Group, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from './icon.tsx';
import { uiMessages } from './ui-messages.ts';

/** Where in a long list the person is, and the way on; pages count from 1. */
export function Pager(props: {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}) {
  const text = useText(uiMessages);
  const { page, size, total } = props;
  const last = Math.max(1, Math.ceil(total / size));
  const from = (page - 1) * size + 1;
  if (total === 0) return null;
  return (
    <Group component="nav" gap="xs" justify="flex-end" aria-label={text('pages')}>
      <Text size="sm" className="numeric" aria-live="polite">
        {text('shown', { from, to: Math.min(page * size, total), total })}
      </Text>
      <ActionIcon
        variant="default"
        aria-label={text('previous')}
        disabled={page <= 1}
        onClick={() => props.onPage(page - 1)}
      >
        <Icon name="back" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={text('next')}
        disabled={page >= last}
        onClick={() => props.onPage(page + 1)}
      >
        <Icon name="next" />
      </ActionIcon>
    </Group>
  );
}
