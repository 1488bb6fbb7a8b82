import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { checkInContract } from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';
import { checkInMessages } from './check-in-messages.ts';

/** Scans or takes a candidate number: here, or loudly elsewhere. A scanner types and presses Enter. */
export function NumberDesk(props: {
  readonly path: RoomPath;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onHere: (sittingId: string) => void;
}) {
  const text = useText(checkInMessages);
  const format = useFormat();
  const api = useStaffApi();
  const [number, setNumber] = useState('');
  const [empty, setEmpty] = useState(false);
  const find = useCommand((wanted: string) =>
    api.call(checkInContract.find, { params: props.path, query: { number: wanted } }),
  );
  function look(event: FormEvent) {
    event.preventDefault();
    const wanted = number.trim();
    setEmpty(wanted === '');
    if (wanted === '') return;
    find.mutate(wanted, {
      onSuccess: (found) => {
        setNumber('');
        if (found.where === 'here') props.onHere(found.sittingId);
      },
    });
  }
  const found = find.data;
  const asked = (find.variables ?? '').toUpperCase();
  return (
    <section>
      <form onSubmit={look} noValidate>
        <Group gap="xs" align="flex-end">
          <TextInput
            ref={props.field}
            size="md"
            w={280}
            label={text('number')}
            autoComplete="off"
            autoFocus
            value={number}
            maxLength={20}
            error={empty && text('numberMissing')}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={find.isPending}>
            {text('look')}
          </Button>
        </Group>
      </form>
      <RefusalAlert error={find.error} />
      <div role="alert">
        {found?.where === 'nowhere' && (
          <Alert color="red.9" variant="filled" mt="xs">
            <Text fw={700}>{text('nowhere', { number: asked })}</Text>
          </Alert>
        )}
        {found?.where === 'elsewhere' && (
          <Alert color="red.9" variant="filled" mt="xs">
            <Text fw={700} size="lg">
              {text('elsewhere', { number: asked, name: found.fullName })}
            </Text>
            {found.places.length === 0 && <Text>{text('notSeated')}</Text>}
            {found.places.map((place) => (
              <Text key={`${place.sessionName} ${place.roomName}`}>
                {text('elsewherePlace', {
                  room: place.roomName,
                  seat: place.seat,
                  session: place.sessionName,
                  time: format.dateTime(place.startsAt),
                })}
              </Text>
            ))}
          </Alert>
        )}
      </div>
    </section>
  );
}
