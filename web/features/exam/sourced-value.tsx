import { Badge, Group, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

const colors = { confirmed: 'green.9', recollection: 'orange.9', council: 'gray.8' } as const;

/** A value of a rule set with the article it comes from and how sure we are of it. */
export function SourcedValue({
  label,
  value,
  source,
}: {
  readonly label: string;
  readonly value: string;
  readonly source: { readonly basis: string; readonly certainty: keyof typeof colors };
}) {
  const text = useText(messages);
  return (
    <Group gap="xs" wrap="nowrap" align="baseline" justify="space-between">
      <Text size="sm">
        {label}: <b>{value}</b>
      </Text>
      <Group gap={6} wrap="nowrap">
        <Text size="xs" c="dimmed" ta="right">
          {source.basis}
        </Text>
        <Badge size="sm" tt="none" variant="outline" color={colors[source.certainty]} flex="none">
          {text(source.certainty)}
        </Badge>
      </Group>
    </Group>
  );
}
