import { Alert, Button, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { timeContract } from '../../../shared/proctoring/time-contract.ts';
import type { GrantScope } from '../../../shared/sitting/time-grant.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { grantMessages } from './grant-messages.ts';
import type { RoomPath } from './use-room.ts';

/** Somebody time can be given to, and when their time is up as it stands. */
export interface GrantChoice {
  readonly scope: GrantScope;
  readonly label: string;
  readonly deadlineAt: number;
}

const error = { errorProps: { c: '#a3201a' }, withErrorStyles: false } as const;

/** Gives time back after a failure; says the new end before it is given. */
export function GrantForm(props: { readonly path: RoomPath; readonly choices: GrantChoice[] }) {
  const text = useText(grantMessages);
  const format = useFormat();
  const api = useStaffApi();
  const { path, choices } = props;
  const { examId, sessionId } = path;
  const [chosen, setChosen] = useState(0);
  const [minutes, setMinutes] = useState<number>(5);
  const [reason, setReason] = useState('');
  const [incident, setIncident] = useState('');
  const [short, setShort] = useState(false);
  const choice = choices[chosen];
  const grant = useCommand(
    (scope: GrantScope) =>
      api.call(timeContract.grant, {
        params: { examId, sessionId },
        body: { scope, minutes, reason, ...(incident.trim() ? { incident } : {}) },
      }),
    [['room', examId, sessionId]],
  );

  function send(event: FormEvent) {
    event.preventDefault();
    const tooShort = reason.trim().length < 3;
    setShort(tooShort);
    if (choice && !tooShort) grant.mutate(choice.scope);
  }
  if (grant.isSuccess)
    return (
      <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
        {text('done', { count: grant.data.sittings, minutes })}
      </Alert>
    );
  return (
    <form onSubmit={send}>
      <Stack gap="xs">
        <Text size="sm">{text('help')}</Text>
        {choices.length > 1 && (
          <Select
            label={text('whom')}
            data={choices.map(({ label }, index) => ({ value: String(index), label }))}
            value={String(chosen)}
            allowDeselect={false}
            onChange={(value) => setChosen(Number(value))}
          />
        )}
        <NumberInput
          label={text('minutes')}
          min={1}
          max={180}
          required
          value={minutes}
          onChange={(value) => setMinutes(Math.max(1, Math.min(180, Number(value) || 1)))}
        />
        {choice && (
          <Text size="sm" fw={600} className="tabular">
            {text('newEnd', {
              time: format.time(choice.deadlineAt + minutes * 60_000),
              before: format.time(choice.deadlineAt),
            })}
          </Text>
        )}
        <TextInput
          label={text('reason')}
          description={text('reasonHint')}
          descriptionProps={{ c: 'dark.4' }}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={short && text('reasonShort')}
          {...error}
        />
        <TextInput
          label={text('incident')}
          maxLength={60}
          value={incident}
          onChange={(event) => setIncident(event.currentTarget.value)}
        />
        <Button type="submit" loading={grant.isPending}>
          {text('give')}
        </Button>
        <RefusalAlert error={grant.error} />
      </Stack>
    </form>
  );
}
