import { Button, Loader, Stack } from '@mantine/core';
import { useState } from 'react';
import type { SignatureRequest } from '../../../../shared/proctoring/incident-request.ts';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { roomContract } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../../ui/live/use-answer.ts';
import { Dialog } from '../../../ui/staff/dialog.tsx';
import { incidentMessages } from './incident-messages.ts';
import { SignatureFields } from './signature-fields.tsx';
import { type IncidentPath, useNoteSignature } from './use-incidents.ts';
import { useMayRecord } from './use-may-record.ts';

/** Notes who signed the printed minutes of a violation. */
export function SignatureDialog(props: {
  readonly path: IncidentPath;
  readonly incident: IncidentView;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(incidentMessages);
  const api = useStaffApi();
  const { path, incident } = props;
  const { examId, sessionId, roomId = '' } = path;
  const { number, incidentId, violation, candidates } = incident;
  const [value, setValue] = useState<SignatureRequest>(() => {
    const kind = violation?.signature ?? 'awaited';
    if (kind !== 'refused') return { kind };
    const witnesses = (violation?.witnesses ?? []).map(({ sittingId, signed }) => ({
      sittingId,
      signed,
    }));
    return { kind, witnesses };
  });
  const { rules } = useMayRecord(path);
  const room = useAnswer(
    ['room', examId, sessionId, roomId],
    () => api.call(roomContract.watch, { params: { examId, sessionId, roomId } }),
    { enabled: props.opened },
  );
  const note = useNoteSignature(path, incidentId);
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={text('signTitle', { number })}>
      <Stack gap="sm">
        {!room.data && !room.error && <Loader aria-label={text('loading')} />}
        {room.data && (
          <SignatureFields
            value={value}
            onChange={setValue}
            seat={candidates[0]?.seat ?? 0}
            room={room.data}
            withWitnesses={rules?.witnessesOnRefusal.value ?? true}
          />
        )}
        <RefusalAlert error={room.error ?? note.error} />
        <Button
          loading={note.isPending}
          disabled={!room.data}
          onClick={() => note.mutate(value, { onSuccess: props.onClose })}
        >
          {text('saveSignature')}
        </Button>
      </Stack>
    </Dialog>
  );
}
