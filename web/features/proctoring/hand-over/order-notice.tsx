import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  handOverContract,
  type SessionHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import { handOverMessages } from './hand-over-messages.ts';

/** What this session waits for, and the chair's leave to begin without. */
export function OrderNotice(props: {
  readonly path: { readonly examId: string; readonly sessionId: string };
  readonly view: SessionHandOverView;
  readonly mayWaive: boolean;
}) {
  const text = useText(handOverMessages);
  const format = useFormat();
  const api = useStaffApi();
  const { path, view } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < 3;
  const waive = useCommand(
    () => api.call(handOverContract.waive, { params: path, body: { reason } }),
    [
      ['hand-over', path.examId],
      ['exam', path.examId],
    ],
  );
  const { waiver, awaited } = view;
  if (waiver) {
    const { byName: name, at, reason: why } = waiver;
    return (
      <Alert variant="light" p="sm" c="dark.9">
        {text('waived', { name, time: format.dateTime(at), reason: why })}
      </Alert>
    );
  }
  if (awaited.length === 0) return null;
  const rooms = awaited.map((each) => `${each.sessionName} – ${each.roomName}`).join(', ');
  return (
    <Alert color="yellow" variant="light" p="sm" c="dark.9">
      <Stack gap="xs">
        <Text size="sm">{text('awaited', { rooms })}</Text>
        {props.mayWaive && (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (!short) waive.mutate();
            }}
          >
            <Group align="flex-end">
              <TextInput
                label={text('waiveReason')}
                required
                maxLength={500}
                style={{ flex: 1 }}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={tried && short && text('reasonMissing')}
                errorProps={{ c: '#a3201a' }}
                withErrorStyles={false}
              />
              <Button type="submit" variant="default" loading={waive.isPending}>
                {text('waive')}
              </Button>
            </Group>
          </form>
        )}
        <RefusalAlert error={waive.error} />
      </Stack>
    </Alert>
  );
}
