import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { type Room, roomDraft } from '../../../shared/exam/room.ts';
import { columnsOf } from '../../../shared/exam/room-grid.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { examMessages } from './exam-messages.ts';
import { planMessages } from './plan-messages.ts';

export type RoomDraft = Omit<Room, 'roomId'>;

/** One line to add or change a room; the venue, seats and spares stay for the next one. */
export function RoomForm(props: {
  readonly start?: RoomDraft;
  readonly action: string;
  readonly busy: boolean;
  readonly onSubmit: (draft: RoomDraft, done: () => void) => void;
}) {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const nameField = useRef<HTMLInputElement>(null);
  const [venue, setVenue] = useState(props.start?.venue ?? '');
  const [name, setName] = useState(props.start?.name ?? '');
  const [seats, setSeats] = useState<number | string>(props.start?.seats ?? 30);
  const [spares, setSpares] = useState<number | string>(props.start?.spares ?? 2);
  const [columns, setColumns] = useState<number | string>(props.start ? columnsOf(props.start) : 8);
  const [tried, setTried] = useState(false);
  const parsed = roomDraft.safeParse({ venue, name, seats, spares, columns });
  const isWrong = (field: keyof RoomDraft) =>
    tried && (parsed.error?.issues.some((issue) => issue.path[0] === field) ?? false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!parsed.success) return;
    props.onSubmit(parsed.data, () => {
      setName('');
      setTried(false);
      nameField.current?.focus();
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          flex="2 1 240px"
          label={text('venue')}
          value={venue}
          maxLength={200}
          required
          error={isWrong('venue') && words('required')}
          onChange={(event) => setVenue(event.currentTarget.value)}
        />
        <TextInput
          ref={nameField}
          flex="1 1 160px"
          label={text('roomName')}
          value={name}
          maxLength={100}
          required
          error={isWrong('name') && words('required')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          w={110}
          label={text('seats')}
          value={seats}
          min={1}
          max={200}
          required
          error={isWrong('seats') && text('wholeNumber', { min: 1, max: 200 })}
          onChange={setSeats}
        />
        <NumberInput
          w={130}
          label={text('spares')}
          value={spares}
          min={0}
          max={50}
          error={isWrong('spares') && text('wholeNumber', { min: 0, max: 50 })}
          onChange={setSpares}
        />
        <NumberInput
          w={130}
          label={text('columns')}
          value={columns}
          min={1}
          max={20}
          error={isWrong('columns') && text('wholeNumber', { min: 1, max: 20 })}
          onChange={setColumns}
        />
        <Button type="submit" mt={24} loading={props.busy}>
          {props.action}
        </Button>
      </Group>
    </form>
  );
}
