import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { timeContract } from '../../../shared/proctoring/time-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { isReason, noReason, ReasonFields } from './reason-fields.tsx';
import type { RoomPath } from './use-room.ts';

/** Suspends a candidate, with the violation and the number of its minutes, and asks once more. */
export function SuspendForm(props: { readonly path: RoomPath; readonly sitting: WatchedSitting }) {
  const text = useText(ledgerMessages);
  const api = useStaffApi();
  const { path, sitting } = props;
  const [why, setWhy] = useState(noReason);
  const { reason, incident } = why;
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
  const complete = isReason(why) && incident.trim() !== '';
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
          <ReasonFields
            value={why}
            onChange={setWhy}
            words={{ reason: text('suspendReason'), incident: text('suspendIncident') }}
            reasonError={tried && !isReason(why) && text('reasonShort')}
            incidentRequired
            incidentError={tried && incident.trim() === '' && text('incidentMissing')}
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
