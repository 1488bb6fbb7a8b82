import { Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { columnsOf } from '../../../../shared/exam/room-grid.ts';
import type { SignatureRequest } from '../../../../shared/proctoring/incident-request.ts';
import { nearestSeats } from '../../../../shared/proctoring/nearest-seats.ts';
import type { RoomView, WatchedSitting } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { incidentMessages } from './incident-messages.ts';

const kinds = ['awaited', 'signed', 'refused'] as const;

/** Those who can witness: who came to the room, the nearest to the candidate first. */
export function witnessesFor(
  seat: number,
  room: Pick<RoomView, 'sittings' | 'columns'>,
): readonly WatchedSitting[] {
  const present = room.sittings.filter(({ state }) => state !== 'absent' && state !== 'assigned');
  return nearestSeats(seat, present, columnsOf(room));
}

/** Whether the candidate signs; who refuses has the two nearest candidates proposed as witnesses. */
export function SignatureFields(props: {
  readonly value: SignatureRequest;
  readonly onChange: (value: SignatureRequest) => void;
  readonly seat: number;
  readonly room: Pick<RoomView, 'sittings' | 'columns'>;
  readonly withWitnesses: boolean;
}) {
  const text = useText(incidentMessages);
  const { value, onChange, withWitnesses } = props;
  const near = witnessesFor(props.seat, props.room);
  const lineOf = ({ seat, candidateNumber: number, fullName: name }: WatchedSitting) =>
    text('witnessLine', { seat, number, name });
  const data = near.map((each) => ({ value: each.sittingId, label: lineOf(each) }));
  function choose(kind: (typeof kinds)[number]) {
    if (kind !== 'refused') return onChange({ kind });
    const nearest = withWitnesses ? near.slice(0, 2) : [];
    onChange({
      kind,
      witnesses: nearest.map(({ sittingId }) => ({ sittingId, signed: true })),
    });
  }
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {text('signature')}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={text('signature')}
        data={kinds.map((kind) => ({ value: kind, label: text(kind) }))}
        value={value.kind}
        onChange={(kind) => choose(kind as (typeof kinds)[number])}
      />
      {value.kind === 'refused' && withWitnesses && (
        <Stack gap={6} role="group" aria-label={text('witnesses')}>
          <Text size="sm">{text('witnesses')}</Text>
          {value.witnesses.map((witness, i) => {
            const change = (next: Partial<typeof witness>) =>
              onChange({
                kind: 'refused',
                witnesses: value.witnesses.map((each, j) =>
                  i === j ? { ...each, ...next } : each,
                ),
              });
            const place = i + 1;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second witness are places
              <Group key={i} gap="xs" wrap="nowrap" align="center">
                <Select
                  size="xs"
                  flex={1}
                  aria-label={text('witness', { place })}
                  searchable
                  data={data.filter(
                    (each) =>
                      each.value === witness.sittingId ||
                      !value.witnesses.some(({ sittingId }) => sittingId === each.value),
                  )}
                  value={witness.sittingId}
                  allowDeselect={false}
                  onChange={(sittingId) => sittingId && change({ sittingId })}
                />
                <Checkbox
                  size="xs"
                  label={text('signed')}
                  aria-label={text('witnessSigned', { place })}
                  checked={witness.signed}
                  onChange={(event) => change({ signed: event.currentTarget.checked })}
                />
              </Group>
            );
          })}
        </Stack>
      )}
    </Stack>
  );
}
