import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { lockdownContract } from '../../../shared/lockdown/lockdown-contract.ts';
import type { Waivable } from '../../../shared/lockdown/lockdown-waiver.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { roomLockdownMessages } from './room-messages.ts';

interface RoomPath {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string;
}

/** Lets a candidate, or with no candidate named the whole room, pass; the reason is kept. */
export function WaiveForm(props: {
  readonly path: RoomPath;
  readonly sittingId?: string;
  readonly choices: readonly Waivable[];
}) {
  const text = useText(roomLockdownMessages);
  const api = useStaffApi();
  const { path, sittingId, choices } = props;
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [asking, setAsking] = useState<Waivable>();
  const waive = useCommand(
    (what: Waivable) =>
      api.call(lockdownContract.waive, {
        params: path,
        body: { what, reason: reason.trim(), ...(sittingId ? { sittingId } : {}) },
      }),
    [['room', path.examId, path.sessionId, path.roomId]],
  );
  function send(what: Waivable) {
    const given = reason.trim().length >= 3;
    setShort(!given);
    if (!given) return;
    if (sittingId) waive.mutate(what);
    else setAsking(what);
  }
  const words = sittingId
    ? { seb: text('waiveSeb'), network: text('waiveNetwork') }
    : { seb: text('waiveRoomSeb'), network: text('waiveRoomNetwork') };
  if (choices.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm">{text('waiveHelp')}</Text>
      <Textarea
        label={text('reason')}
        required
        withErrorStyles={false}
        errorProps={{ c: '#a3201a' }}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={short && text('reasonShort')}
      />
      <Group gap="xs">
        {choices.map((what) => (
          <Button key={what} variant="outline" loading={waive.isPending} onClick={() => send(what)}>
            {words[what]}
          </Button>
        ))}
      </Group>
      {waive.isSuccess && (
        <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
          {text('waivedNow')}
        </Alert>
      )}
      <RefusalAlert error={waive.error} />
      <AskFirst
        opened={asking !== undefined}
        title={text('sure')}
        confirm={asking ? words[asking] : ''}
        grave
        onConfirm={() => {
          if (asking) waive.mutate(asking);
          setAsking(undefined);
        }}
        onClose={() => setAsking(undefined)}
      >
        <Text size="sm">{text('waiveHelp')}</Text>
      </AskFirst>
    </Stack>
  );
}
