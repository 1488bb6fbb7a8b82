import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { handOverContract } from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../../shared/sitting/has-ended.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { SectionCard } from '../../../ui/live/section-card.tsx';
import { useAnswer } from '../../../ui/live/use-answer.ts';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { useMayActInRoom } from '../use-may-act-in-room.ts';
import type { RoomPath } from '../use-room.ts';
import { EndedFigures } from './ended-figures.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { handOverTones } from './hand-over-look.ts';
import { handOverMessages } from './hand-over-messages.ts';
import { StatementFacts } from './statement-facts.tsx';

/** The hand-over of a room, shown once its time is up or everybody in it has ended. */
export function HandOverPanel(props: {
  readonly path: RoomPath;
  readonly view: RoomView;
  readonly now: number;
}) {
  const { path, view, now } = props;
  const over = now >= view.endsAt || view.sittings.every(({ state }) => hasEnded(state));
  return over && view.sittings.length > 0 ? <OpenPanel path={path} /> : null;
}

function OpenPanel({ path }: { readonly path: RoomPath }) {
  const text = useText(handOverMessages);
  const api = useStaffApi();
  const mayAct = useMayActInRoom(path);
  const [correcting, setCorrecting] = useState(false);
  const { data, error } = useAnswer(
    ['hand-over', path.examId, path.sessionId, path.roomId],
    () => api.call(handOverContract.room, { params: path }),
    { refetchInterval: 10_000 },
  );
  const standing = data?.standing ?? 'open';
  const asks = standing === 'open' || standing === 'returned' || correcting;
  return (
    <SectionCard
      title={text('title')}
      actions={
        <>
          {data?.handOver && (
            <SaveFileButton
              size="xs"
              label={text('minutes')}
              fetchFile={(staff) => staff.call(handOverContract.roomMinutes, { params: path })}
            />
          )}
          {data && <StatePill tone={handOverTones[standing]}>{text(standing)}</StatePill>}
        </>
      }
    >
      <Stack gap="sm">
        <RefusalAlert error={error} />
        {data && <EndedFigures view={data} />}
        {data?.handOver && <StatementFacts handOver={data.handOver} />}
        {standing === 'stated' && !correcting && (
          <Group>
            <Text size="sm" role="status">
              {text('handedOver')}
            </Text>
            {mayAct && (
              <Button size="xs" variant="default" onClick={() => setCorrecting(true)}>
                {text('correct')}
              </Button>
            )}
          </Group>
        )}
        {data && mayAct && asks && standing !== 'received' && (
          <>
            <Text size="sm">
              {data.open > 0 ? text('stillOpen', { count: data.open }) : text('intro')}
            </Text>
            {data.open === 0 && (
              <HandOverForm
                key={data.handOver?.sequence ?? 0}
                path={path}
                view={data}
                onDone={() => setCorrecting(false)}
              />
            )}
          </>
        )}
      </Stack>
    </SectionCard>
  );
}
