import { Button, Group, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { RowActions } from './row-actions.tsx';
import { useExamCommand } from './use-exam.ts';

const blank = { venue: '', name: '', seats: 30, spares: 2 };

/** The computer rooms and their seats. */
export function RoomStep({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const { mayAt } = useMe();
  const { examId } = exam;
  const [draft, setDraft] = useState(blank);
  const [editing, setEditing] = useState<string>();
  const save = useExamCommand(examId, () =>
    editing
      ? api.call(examContract.setRoom, { params: { examId, roomId: editing }, body: draft })
      : api.call(examContract.addRoom, { params: { examId }, body: draft }),
  );
  const remove = useExamCommand<string>(examId, (roomId) =>
    api.call(examContract.removeRoom, { params: { examId, roomId } }),
  );
  const editable = mayAt('exam.configure', exam);
  function reset() {
    // The next room is most often at the same venue.
    setDraft({ ...blank, venue: draft.venue, seats: draft.seats, spares: draft.spares });
    setEditing(undefined);
  }
  return (
    <Panel
      title={text('rooms')}
      hint={text('totalSeats', {
        count: exam.rooms.length,
        seats: exam.rooms.reduce((sum, each) => sum + each.seats, 0),
      })}
    >
      {editable ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(undefined, { onSuccess: reset });
          }}
        >
          <Group align="flex-end" mb="sm" wrap="nowrap">
            <TextInput
              label={text('venue')}
              flex={2}
              required
              maxLength={200}
              value={draft.venue}
              onChange={(event) => setDraft({ ...draft, venue: event.currentTarget.value })}
            />
            <TextInput
              label={text('roomName')}
              flex={1}
              required
              maxLength={100}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <NumberInput
              label={text('seats')}
              w={100}
              required
              min={1}
              max={200}
              value={draft.seats}
              onChange={(value) => setDraft({ ...draft, seats: Number(value) })}
            />
            <NumberInput
              label={text('spares')}
              w={120}
              min={0}
              max={50}
              value={draft.spares}
              onChange={(value) => setDraft({ ...draft, spares: Number(value) })}
            />
            <Button type="submit" loading={save.isPending} flex="none">
              {editing ? text('save') : text('addRoom')}
            </Button>
            {editing ? (
              <Button variant="default" onClick={reset} flex="none">
                {text('cancel')}
              </Button>
            ) : null}
          </Group>
        </form>
      ) : null}
      <ProblemAlert error={save.error ?? remove.error} />
      {exam.rooms.length === 0 ? (
        <Text size="sm">{text('noRooms')}</Text>
      ) : (
        <Table striped withTableBorder fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('venue')}</Table.Th>
              <Table.Th>{text('roomName')}</Table.Th>
              <Table.Th ta="right">{text('seats')}</Table.Th>
              <Table.Th ta="right">{text('spares')}</Table.Th>
              {editable ? <Table.Th ta="right">{text('actions')}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {exam.rooms.map(({ roomId, ...room }) => (
              <Table.Tr key={roomId}>
                <Table.Td>{room.venue}</Table.Td>
                <Table.Td>{room.name}</Table.Td>
                <Table.Td ta="right" className="tabular">
                  {room.seats}
                </Table.Td>
                <Table.Td ta="right" className="tabular">
                  {room.spares}
                </Table.Td>
                {editable ? (
                  <Table.Td>
                    <RowActions
                      name={room.name}
                      onEdit={() => {
                        setEditing(roomId);
                        setDraft(room);
                      }}
                      onRemove={() => remove.mutate(roomId)}
                    />
                  </Table.Td>
                ) : null}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
