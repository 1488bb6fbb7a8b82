import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

/** Edit and remove for one row; removing asks once, beside the button. */
export function RowActions({
  name,
  onEdit,
  onRemove,
}: {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const text = useText(messages);
  const [asking, setAsking] = useState(false);
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={onEdit}
        aria-label={`${text('edit')} ${name}`}
      >
        {text('edit')}
      </Button>
      <Popover opened={asking} onChange={setAsking} trapFocus withArrow position="left">
        <Popover.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="red.9"
            onClick={() => setAsking(true)}
            aria-label={`${text('remove')} ${name}`}
          >
            {text('remove')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs">
            <Text size="sm">{text('removeQuestion', { name })}</Text>
            <Group gap="xs">
              <Button
                size="xs"
                color="red.9"
                onClick={() => {
                  setAsking(false);
                  onRemove();
                }}
              >
                {text('remove')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setAsking(false)}>
                {text('cancel')}
              </Button>
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}
