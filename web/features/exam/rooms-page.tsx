import { Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { Room } from '../../../shared/exam/room.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { examMessages } from './exam-messages.ts';
import { useExamChange } from './exam-queries.ts';
import { planMessages } from './plan-messages.ts';
import { type RoomDraft, RoomForm } from './room-form.tsx';
import { RoomsTable } from './rooms-table.tsx';
import { useOpenExam } from './use-open-exam.ts';

/** The computer rooms of the exam. A room no session uses can be removed, and brought back. */
export function RoomsPage() {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const ui = useText(uiMessages);
  const { exam, may } = useOpenExam();
  const { examId, rooms } = exam;
  const [editing, setEditing] = useState<Room>();
  const add = useExamChange(examId, (api, body: RoomDraft) =>
    api.call(examContract.addRoom, { params: { examId }, body }),
  );
  const set = useExamChange(examId, (api, { roomId, ...body }: Room) =>
    api.call(examContract.setRoom, { params: { examId, roomId }, body }),
  );
  const remove = useExamChange(examId, (api, { roomId }: Room) =>
    api.call(examContract.removeRoom, { params: { examId, roomId } }),
  );
  const mayEdit = may('exam.configure');
  const removeWithUndo = (room: Room) => {
    const { roomId: _, ...draft } = room;
    remove.mutate(room, {
      onSuccess: () => notify(words('removed', { name: room.name }), () => add.mutate(draft)),
    });
  };
  const totals = {
    count: rooms.length,
    seats: rooms.reduce((sum, each) => sum + each.seats, 0),
    spares: rooms.reduce((sum, each) => sum + each.spares, 0),
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline">
        <Title order={2}>{text('rooms')}</Title>
        <Text size="sm" c="dimmed" className="numeric">
          {text('roomTotal', totals)}
        </Text>
      </Group>
      <RefusalNotice error={add.error ?? set.error ?? remove.error} />
      {mayEdit && (
        <Paper className="card" p="sm">
          <RoomForm
            action={text('addRoom')}
            busy={add.isPending}
            onSubmit={(draft, done) => add.mutate(draft, { onSuccess: done })}
          />
        </Paper>
      )}
      <RoomsTable exam={exam} mayEdit={mayEdit} onEdit={setEditing} onRemove={removeWithUndo} />
      <Modal
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title={words('editOf', { name: editing?.name ?? '' })}
        size="xl"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <RefusalNotice error={set.error} />
        {editing && (
          <RoomForm
            start={editing}
            action={words('save')}
            busy={set.isPending}
            onSubmit={(draft) =>
              set.mutate(
                { roomId: editing.roomId, ...draft },
                { onSuccess: () => setEditing(undefined) },
              )
            }
          />
        )}
      </Modal>
    </Stack>
  );
}
