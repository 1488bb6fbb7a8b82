import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { historyMessages } from './history-messages.ts';
import { useComment } from './item-queries.ts';

/** A word about a version, from whoever may read it. */
export function CommentForm(props: {
  readonly bankId: string;
  readonly itemId: string;
  readonly version: number;
}) {
  const text = useText(historyMessages);
  const { bankId, itemId, version } = props;
  const [comment, setComment] = useState('');
  const send = useComment(bankId, itemId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim() === '') return;
        send.mutate(
          { version, text: comment.trim() },
          {
            onSuccess: () => {
              setComment('');
              notify(text('commented'));
            },
          },
        );
      }}
    >
      <RefusalNotice error={send.error} />
      <Textarea
        label={text('comment')}
        value={comment}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt={6}>
        <Button type="submit" size="compact-sm" variant="default" loading={send.isPending}>
          {text('addComment')}
        </Button>
      </Group>
    </form>
  );
}
