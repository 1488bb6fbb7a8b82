import { Alert, Button, Divider, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  handOverContract,
  type RoomHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { EndedFigures } from './ended-figures.tsx';
import { handOverMessages } from './hand-over-messages.ts';
import { StatementFacts } from './statement-facts.tsx';

/** The statement of a room beside the server's figures: received, or given back with a reason. */
export function ReviewRoom(props: {
  readonly path: { readonly examId: string; readonly sessionId: string };
  readonly room: RoomHandOverView;
  readonly mayReceive: boolean;
  /** Rooms are received once the session is closed. */
  readonly closed: boolean;
  /** The person stated it, and so may not receive it. */
  readonly own: boolean;
  /** The last receipt starts the backup: its job. */
  readonly onBackup: (jobId: string) => void;
  readonly onClose: () => void;
}) {
  const text = useText(handOverMessages);
  const ui = useText(uiMessages);
  const api = useStaffApi();
  const { room, onClose } = props;
  const params = { ...props.path, roomId: room.roomId };
  const statement = room.handOver?.sequence ?? 0;
  const [remarks, setRemarks] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const changes = [
    ['hand-over', params.examId],
    ['exam', params.examId],
  ];
  const receive = useCommand(
    () =>
      api.call(handOverContract.receive, {
        params,
        body: { statement, ...(remarks.trim() ? { remarks } : {}) },
      }),
    changes,
  );
  const giveBack = useCommand(
    () => api.call(handOverContract.giveBack, { params, body: { statement, reason } }),
    changes,
  );
  const short = reason.trim().length < 3;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text('reviewTitle', { room: room.roomName })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <EndedFigures view={room} />
        <Divider />
        {room.handOver && <StatementFacts handOver={room.handOver} />}
        <SaveFileButton
          size="xs"
          label={text('minutes')}
          fetchFile={(staff) => staff.call(handOverContract.roomMinutes, { params })}
        />
        {props.own && room.standing !== 'returned' && (
          <Alert color="yellow" variant="light" p="xs" c="dark.9">
            {text('own')}
          </Alert>
        )}
        {props.mayReceive && room.standing === 'stated' && !props.closed && (
          <Alert color="yellow" variant="light" p="xs" c="dark.9" role="status">
            {text('receiveOnceClosed')}
          </Alert>
        )}
        {props.mayReceive && room.standing === 'stated' && props.closed && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              receive.mutate(undefined, {
                onSuccess: ({ backupJobId }) => {
                  if (backupJobId) props.onBackup(backupJobId);
                  onClose();
                },
              });
            }}
          >
            <Group align="flex-end">
              <TextInput
                label={text('receiveRemarks')}
                maxLength={1000}
                style={{ flex: 1 }}
                value={remarks}
                onChange={(event) => setRemarks(event.currentTarget.value)}
              />
              <Button type="submit" loading={receive.isPending}>
                {text('receive')}
              </Button>
            </Group>
          </form>
        )}
        {props.mayReceive && (room.standing === 'stated' || room.standing === 'received') && (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (!short) giveBack.mutate(undefined, { onSuccess: onClose });
            }}
          >
            <Group align="flex-end">
              <TextInput
                label={text('giveBackReason')}
                required
                maxLength={500}
                style={{ flex: 1 }}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={tried && short && text('reasonMissing')}
                errorProps={{ c: '#a3201a' }}
                withErrorStyles={false}
              />
              <Button type="submit" variant="outline" color="red.9" loading={giveBack.isPending}>
                {text('giveBack')}
              </Button>
            </Group>
          </form>
        )}
        <RefusalAlert error={receive.error ?? giveBack.error} />
      </Stack>
    </Modal>
  );
}
