import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import type { LedgerPath } from '../use-ledger.ts';
import { messageWords } from './message-words.ts';
import { useWithdrawMessage } from './use-messages.ts';

/** Withdraws a message, with a reason that its readers are told. */
export function WithdrawButton(props: {
  readonly path: LedgerPath;
  readonly place: 'room' | 'session';
  readonly message: { readonly messageId: string; readonly text: string };
}) {
  const words = useText(messageWords);
  const { path, place, message } = props;
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useWithdrawMessage(path);
  const isReason = reason.trim().length >= 3;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isReason) return;
    const { messageId } = message;
    withdraw.mutate({ messageId, place, reason }, { onSuccess: () => setOpened(false) });
  }
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {words('withdraw')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words('withdraw')}
        closeButtonProps={{ 'aria-label': words('close') }}
      >
        <form onSubmit={submit} noValidate>
          <Stack gap="xs">
            <Text size="sm" fw={600}>
              {message.text}
            </Text>
            <Text size="sm">{words('withdrawHelp')}</Text>
            <TextInput
              label={words('reason')}
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={tried && !isReason && words('reasonShort')}
              errorProps={{ c: '#a3201a' }}
              withErrorStyles={false}
            />
            <Button type="submit" loading={withdraw.isPending}>
              {words('withdraw')}
            </Button>
            <RefusalAlert error={withdraw.error} />
          </Stack>
        </form>
      </Modal>
    </>
  );
}
