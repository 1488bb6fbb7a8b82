import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Dialog } from '../../../ui/staff/dialog.tsx';
import { incidentMessages } from './incident-messages.ts';
import { TechnicalForm } from './technical-form.tsx';
import type { IncidentPath } from './use-incidents.ts';
import { useMayRecord } from './use-may-record.ts';

/** Opens the form of a technical incident, of a room or of the session; nothing for who records none. */
export function TechnicalButton(props: {
  readonly path: IncidentPath;
  readonly view?: RoomView | undefined;
  /** The server's clock. */
  readonly now: number;
}) {
  const text = useText(incidentMessages);
  const { path, view, now } = props;
  const { technicalHere, technicalInSession } = useMayRecord(path);
  const [opened, setOpened] = useState(false);
  const [opening, setOpening] = useState(0);
  if (view ? !technicalHere : !technicalInSession) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          setOpening(opening + 1);
          setOpened(true);
        }}
      >
        {text('recordTechnical')}
      </Button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        size={560}
        title={text('recordTechnical')}
      >
        <TechnicalForm
          key={opening}
          path={path}
          view={view}
          inSession={technicalInSession}
          now={now}
        />
      </Dialog>
    </>
  );
}
