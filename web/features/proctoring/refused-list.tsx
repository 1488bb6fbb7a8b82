import { Text, Title } from '@mantine/core';
import { roomContract } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { DecideForm } from './decide-form.tsx';
import { DecisionText } from './decision-text.tsx';
import { refusedMessages } from './refused-messages.ts';
import { RefusedStatePill } from './refused-state-pill.tsx';
import { useMayDecideEvidence } from './use-may-decide-evidence.ts';
import type { RoomPath } from './use-room.ts';
import { whyRefused } from './why-refused.ts';

/** Answers of one candidate that the server did not take, and the decision; nothing where there are none. */
export function RefusedList(props: { readonly path: RoomPath; readonly sittingId: string }) {
  const text = useText(refusedMessages);
  const format = useFormat();
  const api = useStaffApi();
  const { path, sittingId } = props;
  const mayDecide = useMayDecideEvidence(path.examId);
  const { data, error } = useAnswer(['refused', sittingId], () =>
    api.call(roomContract.refused, { params: { ...path, sittingId } }),
  );
  if (error) return <RefusalAlert error={error} />;
  if (!data || data.batches.length === 0) return null;
  // What was decided once may be decided again; what changes nothing needs nobody.
  const open = data.batches.filter((each) => each.state !== 'changesNothing');
  const evidence = open.map((each) => each.evidenceId);
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {text('title')}
      </Title>
      <Text size="sm" c="dark.4">
        {text('hint')}
      </Text>
      <ul style={{ margin: '4px 0 8px', paddingLeft: 18, fontSize: '0.875rem' }}>
        {data.batches.map((batch) => (
          <li key={batch.evidenceId}>
            {text('line', {
              time: format.timeWithSeconds(batch.receivedAt),
              workstation: batch.workstation,
              questions: batch.questions.join(', ') || text('none'),
              why: text(whyRefused(batch.code)),
            })}
            . <RefusedStatePill state={batch.state} />
            {batch.state === 'changesNothing' && (
              <Text size="sm" c="dark.4">
                {text('changesNothingHint')}
              </Text>
            )}
            <DecisionText decision={batch.decision} />
          </li>
        ))}
      </ul>
      {data.barredBy && <Text size="sm">{text(data.barredBy)}</Text>}
      {!data.barredBy && !mayDecide && evidence.length > 0 && (
        <Text size="sm">{text('notYours')}</Text>
      )}
      {!data.barredBy && mayDecide && evidence.length > 0 && (
        <DecideForm {...path} key={sittingId} chosen={[{ sittingId, evidence }]} />
      )}
    </section>
  );
}
