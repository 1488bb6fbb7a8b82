import { Loader, Stack, Text, Title } from '@mantine/core';
import { roomContract } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { messages } from './messages.ts';
import { SessionCard } from './session-card.tsx';
import { sessionGroups } from './session-groups.ts';
import { useNow } from './use-now.ts';

/** The rooms a person may watch, session by session, what runs now first. */
export function RoomListPage() {
  const text = useText(messages);
  const api = useStaffApi();
  const now = useNow(1000);
  const { data, error } = useAnswer(['watch'], () => api.call(roomContract.mine), {
    refetchInterval: 30_000,
  });
  const groups = sessionGroups(data?.rooms ?? [], now);
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          {text('listTitle')}
        </Title>
        <Text c="dark.4">{text('listIntro')}</Text>
      </div>
      <RefusalAlert error={error} />
      {!data && !error && <Loader aria-label={text('loading')} />}
      {data && groups.length === 0 && <Text>{text('noRooms')}</Text>}
      {groups.map((group) => (
        <SessionCard key={`${group.examId}#${group.sessionId}`} group={group} now={now} />
      ))}
    </Stack>
  );
}
