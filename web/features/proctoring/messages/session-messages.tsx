import { Button, Loader, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SessionMessage } from '../../../../shared/proctoring/session-message.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import type { LedgerPath } from '../use-ledger.ts';
import { MessageTable } from './message-table.tsx';
import { messageWords } from './message-words.ts';
import { SendMessageButton } from './send-message-button.tsx';
import { useMaySend } from './use-may-send.ts';
import { useSessionMessages } from './use-messages.ts';
import { WithdrawButton } from './withdraw-button.tsx';

/** On the card of a session: tell every room something, and see how far it came. */
export function SessionMessages({ path }: { readonly path: LedgerPath }) {
  const words = useText(messageWords);
  const { inExam } = useMaySend(path);
  const [opened, setOpened] = useState(false);
  if (!inExam) return null;
  return (
    <>
      <SendMessageButton
        path={path}
        choices={[
          { place: 'session', label: words('toSession') },
          { place: 'exam', label: words('toExam') },
        ]}
      />
      <Button size="xs" variant="default" onClick={() => setOpened(true)}>
        {words('ofSession')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words('ofSession')}
        size="xl"
        closeButtonProps={{ 'aria-label': words('close') }}
      >
        <SessionMessageList path={path} />
      </Modal>
    </>
  );
}

function SessionMessageList({ path }: { readonly path: LedgerPath }) {
  const words = useText(messageWords);
  const { data, error } = useSessionMessages(path);
  if (!data)
    return error ? <RefusalAlert error={error} /> : <Loader aria-label={words('loading')} />;
  if (data.messages.length === 0) return <Text size="sm">{words('none')}</Text>;
  const whom = ({ scope, roomName: room = '' }: SessionMessage) => {
    if (scope === 'room') return room;
    return scope === 'sitting' ? words('oneIn', { room }) : words(scope);
  };
  return (
    <Stack gap="xs">
      <RefusalAlert error={error} />
      <MessageTable
        messages={data.messages}
        whom={whom}
        act={(message) => <WithdrawButton path={path} place="session" message={message} />}
      />
    </Stack>
  );
}
