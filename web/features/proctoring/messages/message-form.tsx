import { Alert, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import type { LedgerPath, LedgerPlace } from '../use-ledger.ts';
import { messagePresets } from './message-presets.ts';
import { messageWords } from './message-words.ts';
import { useSendMessage } from './use-messages.ts';

/** Somebody a message can be sent to. */
export interface MessageChoice {
  readonly place: LedgerPlace;
  readonly sittingId?: string;
  readonly label: string;
}

const longest = 500;
const presets = Object.keys(messagePresets) as (keyof typeof messagePresets)[];

/** Writes a message, from a ready-made sentence or freely, and sends it once. */
export function MessageForm(props: {
  readonly path: LedgerPath;
  readonly choices: readonly MessageChoice[];
}) {
  const words = useText(messageWords);
  const preset = useText(messagePresets);
  const { path, choices } = props;
  const [chosen, setChosen] = useState(0);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSendMessage(path);
  const choice = choices[chosen];
  // Named by what it says and to whom: sent again after a failure it is the same message.
  const named = useRef({ what: '', messageId: '' });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!choice || text.trim() === '') return;
    const what = `${chosen} ${text.trim()}`;
    if (named.current.what !== what) named.current = { what, messageId: crypto.randomUUID() };
    const { messageId } = named.current;
    const { place, sittingId } = choice;
    send.mutate({ messageId, place, sittingId, text });
  }
  if (send.isSuccess)
    return (
      <Stack gap="xs">
        <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
          {words('done', { count: send.data.sittings })}
        </Alert>
        <Button
          variant="default"
          onClick={() => {
            named.current = { what: '', messageId: '' };
            setText('');
            setTried(false);
            send.reset();
          }}
        >
          {words('another')}
        </Button>
      </Stack>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text size="sm">{words('help')}</Text>
        {choices.length > 1 ? (
          <Select
            label={words('whom')}
            data={choices.map(({ label }, index) => ({ value: String(index), label }))}
            value={String(chosen)}
            allowDeselect={false}
            onChange={(value) => setChosen(Number(value))}
          />
        ) : (
          <Text size="sm">
            {words('whom')}: <strong>{choice?.label}</strong>
          </Text>
        )}
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <Text component="legend" size="sm" fw={500}>
            {words('preset')}
          </Text>
          <Group gap={6} mt={4}>
            {presets.map((key) => (
              <Button
                key={key}
                size="compact-sm"
                variant="default"
                fw={400}
                style={{ height: 'auto', whiteSpace: 'normal', textAlign: 'left', paddingBlock: 4 }}
                styles={{
                  label: {
                    whiteSpace: 'normal',
                    textAlign: 'left',
                    lineHeight: 1.45,
                    overflow: 'visible',
                  },
                }}
                onClick={() => setText(preset(key))}
              >
                {preset(key)}
              </Button>
            ))}
          </Group>
        </fieldset>
        <Textarea
          label={words('text')}
          description={words('left', { count: longest - text.length })}
          descriptionProps={{ c: 'dark.4' }}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autosize
          minRows={3}
          maxLength={longest}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && text.trim() === '' && words('textMissing')}
          errorProps={{ c: '#a3201a' }}
          withErrorStyles={false}
        />
        <Button type="submit" loading={send.isPending}>
          {words('send')}
        </Button>
        <RefusalAlert error={send.error} />
      </Stack>
    </form>
  );
}
