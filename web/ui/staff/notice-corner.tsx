import { Button, Group, Notification, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { useObservable } from '../../platform/observable.ts';
import { Icon } from './icon.tsx';
import { dismissNotice, notices } from './notices.ts';
import { uiMessages } from './ui-messages.ts';

/** Where notices appear; read out politely, never covering the form that caused them. */
export function NoticeCorner() {
  const text = useText(uiMessages);
  const { list } = useObservable(notices);
  return (
    <output className="notices" aria-live="polite">
      {list.map(({ id, text: sentence, undo }) => (
        <Notification
          key={id}
          role="presentation"
          withBorder
          color="green.9"
          icon={<Icon name="check" />}
          closeButtonProps={{ 'aria-label': text('close') }}
          onClose={() => dismissNotice(id)}
        >
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" c="dark.9">
              {sentence}
            </Text>
            {undo && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  dismissNotice(id);
                  undo();
                }}
              >
                {text('undo')}
              </Button>
            )}
          </Group>
        </Notification>
      ))}
    </output>
  );
}
