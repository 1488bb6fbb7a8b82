import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { LedgerPath } from '../use-ledger.ts';
import { type MessageChoice, MessageForm } from './message-form.tsx';
import { messageWords } from './message-words.ts';

/** The button that opens the form of a message. */
export function SendMessageButton(props: {
  readonly path: LedgerPath;
  readonly choices: readonly MessageChoice[];
}) {
  const words = useText(messageWords);
  const [opened, setOpened] = useState(false);
  if (props.choices.length === 0) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpened(true)}>
        {words('send')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words('send')}
        closeButtonProps={{ 'aria-label': words('close') }}
      >
        <MessageForm {...props} />
      </Modal>
    </>
  );
}
