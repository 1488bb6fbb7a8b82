import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GrantForm } from './grant-form.tsx';
import { grantMessages } from './grant-messages.ts';
import { useMayGrantTime } from './use-may-grant-time.ts';
import type { RoomPath } from './use-room.ts';

/** The button that gives time to the room or the whole session, for whoever may. */
export function GrantRoomTime(props: { readonly path: RoomPath; readonly view: RoomView }) {
  const text = useText(grantMessages);
  const { path, view } = props;
  const [opened, setOpened] = useState(false);
  if (!useMayGrantTime(path.examId)) return null;
  const choices = [
    {
      scope: { kind: 'room' as const, roomId: path.roomId },
      label: text('toRoom', { count: view.sittings.length }),
      deadlineAt: view.endsAt,
    },
    { scope: { kind: 'session' as const }, label: text('toSession'), deadlineAt: view.endsAt },
  ];
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpened(true)}>
        {text('give')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={text('give')}
        closeButtonProps={{ 'aria-label': text('close') }}
      >
        <GrantForm path={path} choices={choices} />
      </Modal>
    </>
  );
}
