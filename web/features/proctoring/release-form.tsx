import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { roomContract, type WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { messages } from './messages.ts';
import { releaseBar } from './release-bar.ts';
import { useMayActInRoom } from './use-may-act-in-room.ts';
import type { RoomPath } from './use-room.ts';

/** Lets a candidate go on at another workstation; the reason is kept with who gave it. */
export function ReleaseForm(props: { readonly path: RoomPath; readonly sitting: WatchedSitting }) {
  const text = useText(messages);
  const api = useStaffApi();
  const { path, sitting } = props;
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const release = useCommand(
    (given: string) =>
      api.call(roomContract.release, {
        params: { ...path, sittingId: sitting.sittingId },
        body: { reason: given },
      }),
    [['room', path.examId, path.sessionId, path.roomId]],
  );
  const bar = releaseBar(useMayActInRoom(path), sitting);

  function send(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    setShort(given.length < 3);
    if (given.length >= 3) release.mutate(given);
  }

  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {text('release')}
      </Title>
      {release.isSuccess && (
        <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
          {text('released', { number: sitting.candidateNumber })}
        </Alert>
      )}
      {bar && !release.isSuccess && <Text size="sm">{text(bar)}</Text>}
      {!bar && !release.isSuccess && (
        <form onSubmit={send}>
          <Stack gap="xs">
            <Text size="sm">{text('releaseHelp')}</Text>
            <Textarea
              label={text('reason')}
              description={text('reasonHint')}
              required
              withErrorStyles={false}
              descriptionProps={{ c: 'dark.4' }}
              errorProps={{ c: '#a3201a' }}
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={short && text('reasonShort')}
            />
            <Button type="submit" loading={release.isPending}>
              {text('release')}
            </Button>
          </Stack>
        </form>
      )}
      <RefusalAlert error={release.error} />
    </section>
  );
}
