import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RoomView, WatchedSitting } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Dialog } from '../../../ui/staff/dialog.tsx';
import type { RoomPath } from '../use-room.ts';
import { incidentMessages } from './incident-messages.ts';
import { useMayRecord } from './use-may-record.ts';
import { ViolationForm } from './violation-form.tsx';

/** Opens the form of a violation; nothing for who records none. */
export function ViolationButton(props: {
  readonly path: RoomPath;
  readonly view: RoomView;
  readonly sitting: WatchedSitting;
}) {
  const text = useText(incidentMessages);
  const { path, view, sitting } = props;
  const may = useMayRecord(path);
  const [opened, setOpened] = useState(false);
  // Each opening is a form of its own: a second violation must not be taken for the first sent again.
  const [opening, setOpening] = useState(0);
  if (may.sanctions.length === 0 || !may.rules) return null;
  return (
    <>
      <Button
        variant="outline"
        color="red.9"
        onClick={() => {
          setOpening(opening + 1);
          setOpened(true);
        }}
      >
        {text('recordViolation')}
      </Button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        size={620}
        title={text('recordFor', { number: `${sitting.candidateNumber} · ${sitting.fullName}` })}
      >
        <ViolationForm
          key={opening}
          path={path}
          view={view}
          sitting={sitting}
          rules={may.rules}
          may={may}
        />
      </Dialog>
    </>
  );
}
