import { Alert, Button, FileButton, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { answerFileContract } from '../../../shared/proctoring/answer-file-contract.ts';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { answerFileMessages } from './answer-file-messages.ts';
import { useMayActInRoom } from './use-may-act-in-room.ts';
import type { RoomPath } from './use-room.ts';

const megabyte = 1_000_000;

/** Takes the file of last resort of one candidate; says what became of it. Nothing before anybody sat. */
export function AnswerFileForm(props: {
  readonly path: RoomPath;
  readonly sitting: WatchedSitting;
}) {
  const text = useText(answerFileMessages);
  const api = useStaffApi();
  const { path, sitting } = props;
  const mayAct = useMayActInRoom(path);
  const reset = useRef<() => void>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const { sittingId, state } = sitting;
  const take = useCommand(
    (upload: Blob) => api.call(answerFileContract.take, { params: { ...path, sittingId }, upload }),
    [
      ['room', path.examId, path.sessionId, path.roomId],
      ['refused', sittingId],
      ['evidence', path.examId, path.sessionId],
    ],
  );
  if (!mayAct || state === 'assigned' || state === 'absent') return null;
  function send(file: File | null) {
    const limit = (answerFileContract.take.upload?.maxMegabytes ?? 0) * megabyte;
    setTooLarge((file?.size ?? 0) > limit);
    if (file && file.size <= limit) take.mutate(file);
    else take.reset();
    // The same file may be chosen again.
    reset.current?.();
  }
  const { appended = 0, kept = 0 } = take.data ?? {};
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {text('title')}
      </Title>
      <Text size="sm" mb="xs">
        {text('help')}
      </Text>
      <FileButton resetRef={reset} onChange={send} accept=".truongthi,application/json">
        {(button) => (
          <Button {...button} variant="default" loading={take.isPending}>
            {text('choose')}
          </Button>
        )}
      </FileButton>
      {tooLarge && (
        <Text size="sm" role="alert" c="#a3201a">
          {text('tooLarge')}
        </Text>
      )}
      {take.isSuccess && (
        <Alert color="green" variant="light" role="status" p="xs" mt="xs" c="dark.9">
          {appended > 0 && <div>{text('appended', { count: appended })}</div>}
          {kept > 0 && <div>{text('kept', { count: kept })}</div>}
          {appended + kept === 0 && text('held')}
        </Alert>
      )}
      <RefusalAlert error={take.error} />
    </section>
  );
}
