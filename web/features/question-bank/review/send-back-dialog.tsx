import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { listMessages } from '../list/list-messages.ts';

/** Asks what is to be corrected: nobody is sent back a question without a word. */
export function SendBackDialog(props: {
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onSend: (comment: string) => void;
}) {
  const text = useText(listMessages);
  const words = useText(uiMessages);
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = comment.trim().length < 3;
  function send(): void {
    setTried(tooShort);
    if (tooShort) return;
    props.onSend(comment.trim());
    setComment('');
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text('sendBackTitle')}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      <Stack gap="md">
        <Textarea
          label={text('comment')}
          value={comment}
          maxLength={2000}
          autosize
          minRows={3}
          maxRows={10}
          required
          data-autofocus
          error={tried && tooShort && text('commentMissing')}
          onChange={(event) => setComment(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {words('cancel')}
          </Button>
          <Button loading={props.busy} onClick={send}>
            {text('sendBack').replace('…', '')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
