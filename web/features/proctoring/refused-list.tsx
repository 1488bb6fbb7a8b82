import { Text, Title } from '@mantine/core';
import { roomContract } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { refusedMessages } from './refused-messages.ts';
import type { RoomPath } from './use-room.ts';

const known = (code: string): code is keyof typeof refusedMessages => code in refusedMessages;

/** Answers of one candidate that the server did not take; nothing where there are none. */
export function RefusedList(props: { readonly path: RoomPath; readonly sittingId: string }) {
  const text = useText(refusedMessages);
  const format = useFormat();
  const api = useStaffApi();
  const { path, sittingId } = props;
  const { data, error } = useAnswer(['refused', sittingId], () =>
    api.call(roomContract.refused, { params: { ...path, sittingId } }),
  );
  if (error) return <RefusalAlert error={error} />;
  if (!data || data.batches.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {text('title')}
      </Title>
      <Text size="sm" c="dark.4">
        {text('hint')}
      </Text>
      <ul style={{ margin: '4px 0 0', paddingLeft: 18, fontSize: '0.875rem' }}>
        {data.batches.map(({ code, workstation, receivedAt, questions }) => (
          <li key={`${receivedAt} ${code} ${questions.join()}`}>
            {text('line', {
              time: format.timeWithSeconds(receivedAt),
              workstation,
              questions: questions.join(', '),
              why: text(known(code) ? code : 'other'),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
