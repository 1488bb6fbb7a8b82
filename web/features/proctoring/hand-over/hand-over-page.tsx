import { Anchor, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { handOverContract } from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { SectionCard } from '../../../ui/live/section-card.tsx';
import { useAnswer } from '../../../ui/live/use-answer.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { LateAnswersLink } from '../late-answers-link.tsx';
import { BackupCard } from './backup-card.tsx';
import { handOverMessages } from './hand-over-messages.ts';
import { HandOverTable } from './hand-over-table.tsx';
import { OrderNotice } from './order-notice.tsx';
import { ReviewRoom } from './review-room.tsx';
import { useHandOverRights } from './use-hand-over-rights.ts';

/** The end of a session for the head of invigilation: every room received, the data sealed. */
export function HandOverPage() {
  const { examId = '', sessionId = '' } = useParams();
  const path = { examId, sessionId };
  const text = useText(handOverMessages);
  const format = useFormat();
  const api = useStaffApi();
  const rights = useHandOverRights(examId);
  const [openId, setOpenId] = useState<string>();
  const [startedJob, setStartedJob] = useState<string>();
  const { data, error } = useAnswer(
    ['hand-over', examId, sessionId],
    () => api.call(handOverContract.session, { params: path }),
    { refetchInterval: 15_000 },
  );
  const rooms = data?.rooms ?? [];
  const missing = rooms.filter((room) => room.standing !== 'received');
  const shown = rooms.find((room) => room.roomId === openId);
  return (
    <Stack gap="sm">
      <div>
        <Group justify="space-between">
          <Anchor component={Link} to={paths.session(examId, sessionId)} size="sm">
            {text('back')}
          </Anchor>
          <LateAnswersLink examId={examId} sessionId={sessionId} />
        </Group>
        <Title order={1} size="h2">
          {text('pageTitle')}
        </Title>
        {data && (
          <Text size="sm" c="dark.4">
            {data.examName} · {data.sessionName} · {data.partTitle} ·{' '}
            {format.dateTime(data.startsAt)}
          </Text>
        )}
      </div>
      <RefusalAlert error={error} />
      {!data && !error && <Loader aria-label={text('loading')} />}
      {data && (
        <>
          <OrderNotice path={path} view={data} mayWaive={rights.waive} />
          <SectionCard
            title={text('rooms')}
            hint={text('progress', {
              received: rooms.length - missing.length,
              all: rooms.length,
              missing:
                missing.length === 0
                  ? ''
                  : text('missingRooms', {
                      names: missing
                        .slice(0, 12)
                        .map((room) => room.roomName)
                        .join(', ')
                        .concat(missing.length > 12 ? '…' : ''),
                    }),
            })}
          >
            <HandOverTable path={path} rooms={rooms} onOpen={setOpenId} may={rights.receive} />
          </SectionCard>
          <BackupCard path={path} view={data} rights={rights} startedJob={startedJob} />
          {shown?.handOver && (
            <ReviewRoom
              path={path}
              room={shown}
              mayReceive={rights.receive && shown.handOver.by !== rights.subject}
              closed={data.closed}
              own={rights.receive && shown.handOver.by === rights.subject}
              onBackup={setStartedJob}
              onClose={() => setOpenId(undefined)}
            />
          )}
        </>
      )}
    </Stack>
  );
}
