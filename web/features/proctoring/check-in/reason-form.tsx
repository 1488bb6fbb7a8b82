import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { checkInMessages } from './check-in-messages.ts';

/** A button that first asks for a reason, in place, with Escape to think better of it. */
export function ReasonForm(props: {
  readonly label: string;
  readonly grave?: boolean;
  readonly busy: boolean;
  /** Asked beside the reason, e.g. the ground. */
  readonly children?: ReactNode;
  readonly onGive: (reason: string) => void;
}) {
  const text = useText(checkInMessages);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const colour = props.grave ? { color: 'red.9' } : {};
  function send(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    setShort(given.length < 3);
    if (given.length < 3) return;
    props.onGive(given);
    setOpen(false);
    setReason('');
  }
  if (!open)
    return (
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
    );
  return (
    <form
      onSubmit={send}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <Group gap="xs" align="flex-end">
        {props.children}
        <TextInput
          data-autofocus
          autoFocus
          size="xs"
          w={260}
          required
          maxLength={500}
          label={text('reason')}
          value={reason}
          error={short && text('reasonShort')}
          errorProps={{ c: '#a3201a' }}
          withErrorStyles={false}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={props.busy} {...colour}>
          {props.label}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => setOpen(false)}>
          {text('close')}
        </Button>
      </Group>
    </form>
  );
}
