import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { timeContract } from '../../../shared/proctoring/time-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import type { RoomPath } from './use-room.ts';

const error = { errorProps: { c: '#a3201a' }, withErrorStyles: false } as const;

/** Suspends a candidate, with the violation and the number of its minutes, and asks once more. */
export function SuspendForm(props: { readonly path: RoomPath; readonly sitting: WatchedSitting }) {
  const text = useText(ledgerMessages);
  const api = useStaffApi();
  const { path, sitting } = props;
  const [reason, setReason] = useState('');
  const [incident, setIncident] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const suspend = useCommand(
    () =>
      api.call(timeContract.suspend, {
        params: { ...path, sittingId: sitting.sittingId },
        body: { reason, incident },
      }),
    [['room', path.examId]],
  );
  const complete = reason.trim().length >= 3 && incident.trim() !== '';
  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setAsking(complete);
  }
  const number = sitting.candidateNumber;
  if (suspend.isSuccess)
    return (
      <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
        {text('suspended', { number })}
      </Alert>
    );
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {text('suspend')}
      </Title>
      <form onSubmit={send} noValidate>
        <Stack gap="xs">
          <Text size="sm">{text('suspendHelp')}</Text>
          <TextInput
            label={text('suspendReason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim().length < 3 && text('reasonShort')}
            {...error}
          />
          <TextInput
            label={text('suspendIncident')}
            required
            maxLength={60}
            value={incident}
            onChange={(event) => setIncident(event.currentTarget.value)}
            error={tried && incident.trim() === '' && text('incidentMissing')}
            {...error}
          />
          <Button type="submit" variant="outline" color="red.9" loading={suspend.isPending}>
            {text('suspend')}
          </Button>
        </Stack>
      </form>
      <RefusalAlert error={suspend.error} />
      <AskFirst
        opened={asking}
        title={text('suspendAsk', { number })}
        confirm={text('suspend')}
        grave
        onConfirm={() => {
          setAsking(false);
          suspend.mutate();
        }}
        onClose={() => setAsking(false)}
      >
        <Text size="sm">{text('suspendHelp')}</Text>
      </AskFirst>
    </section>
  );
}
