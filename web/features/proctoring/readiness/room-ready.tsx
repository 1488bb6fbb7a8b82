import { Button, Group, NumberInput, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type CheckInView,
  checkInContract,
} from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';
import { readinessMessages } from './readiness-messages.ts';

/** Says that the room's workstations were tried, and how many work. */
export function RoomReady(props: {
  readonly path: RoomPath;
  readonly view: CheckInView;
  readonly mayAct: boolean;
  readonly changes: readonly (readonly unknown[])[];
}) {
  const text = useText(readinessMessages);
  const format = useFormat();
  const api = useStaffApi();
  const { ready, rows } = props.view;
  const [workstations, setWorkstations] = useState<string | number>(
    ready?.workstations ?? rows.length,
  );
  const [spares, setSpares] = useState<string | number>(ready?.spares ?? 0);
  const [note, setNote] = useState(ready?.note ?? '');
  const confirm = useCommand(
    () =>
      api.call(checkInContract.ready, {
        params: props.path,
        body: {
          workstations: Number(workstations),
          spares: Number(spares),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      }),
    props.changes,
  );
  function send(event: FormEvent) {
    event.preventDefault();
    confirm.mutate();
  }
  const said = ready
    ? text('readySaid', { ...ready, note: '', time: format.dateTime(ready.at) })
    : text('readyNot');
  return (
    <section>
      <Title order={2} size="h4">
        {text('readyTitle')}
      </Title>
      <Text size="sm" role="status">
        {[said, ready?.note].filter(Boolean).join(' ')}
      </Text>
      {props.mayAct && (
        <form onSubmit={send}>
          <Group gap="xs" align="flex-end" mt={4}>
            <NumberInput
              size="xs"
              w={110}
              label={text('workstationCount')}
              min={0}
              max={300}
              clampBehavior="strict"
              value={workstations}
              onChange={setWorkstations}
            />
            <NumberInput
              size="xs"
              w={110}
              label={text('spareCount')}
              min={0}
              max={100}
              clampBehavior="strict"
              value={spares}
              onChange={setSpares}
            />
            <TextInput
              size="xs"
              w={280}
              label={text('note')}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Button type="submit" size="xs" variant="default" loading={confirm.isPending}>
              {text('confirm')}
            </Button>
          </Group>
        </form>
      )}
      <RefusalAlert error={confirm.error} />
    </section>
  );
}
