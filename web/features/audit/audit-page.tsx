import { Anchor, Group, Loader, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { auditContract } from '../../../shared/audit/audit-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { PageTurner } from '../../ui/live/page-turner.tsx';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { useExam } from '../../ui/live/use-exam.ts';
import { useKept } from '../../ui/live/use-kept.ts';
import { AuditTable } from './audit-table.tsx';
import { ChainBanner } from './chain-banner.tsx';
import { messages } from './messages.ts';

const size = 50;
/** The exam's own log; any other choice is the log of a room in a session. */
const wholeExam = '';
const logKey = (of: { readonly sessionId: string; readonly roomId: string }) =>
  `${of.sessionId}#${of.roomId}`;

/** The exam's audit trail with the verdict on its hash chain. */
export function AuditPage() {
  const { examId = '' } = useParams();
  const text = useText(messages);
  const format = useFormat();
  const api = useStaffApi();
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const [asked] = useDebouncedValue(search, 250);
  const query = { search: asked, page, size };
  const [log, setLog] = useState(wholeExam);
  const { data: exam } = useExam(examId);
  const room = exam?.sessions
    .flatMap(({ sessionId, roomIds }) => roomIds.map((roomId) => ({ sessionId, roomId })))
    .find((each) => logKey(each) === log);
  const { data, error } = useAnswer(['exam', examId, 'audit', log, query], () =>
    room
      ? api.call(auditContract.room, { params: { examId, ...room }, query })
      : api.call(auditContract.list, { params: { examId }, query }),
  );
  const trail = useKept(data);
  const pages = trail ? Math.max(1, Math.ceil(trail.total / size)) : 1;
  return (
    <Stack gap="sm">
      <div>
        <Anchor component={Link} to=".." relative="path" size="sm">
          {text('backToExam')}
        </Anchor>
        <Title order={1} size="h2">
          {text('title')}
        </Title>
        <Text c="dark.4">{text('intro')}</Text>
      </div>
      <RefusalAlert error={error} />
      {!trail && !error && <Loader aria-label={text('loading')} />}
      {trail && (
        <>
          <ChainBanner chain={trail.chain} lines={asked ? undefined : trail.total} />
          <Group justify="space-between">
            {exam && (
              <NativeSelect
                size="xs"
                aria-label={text('whichLog')}
                value={log}
                onChange={(event) => {
                  setLog(event.currentTarget.value);
                  setPage(1);
                }}
                data={[
                  { value: wholeExam, label: text('examLog') },
                  ...exam.sessions.map(({ sessionId, name, roomIds }) => ({
                    group: name,
                    items: exam.rooms
                      .filter(({ roomId }) => roomIds.includes(roomId))
                      .map(({ roomId, name: roomName }) => ({
                        value: logKey({ sessionId, roomId }),
                        label: text('roomLog', { room: roomName, session: name }),
                      })),
                  })),
                ]}
              />
            )}
            <TextInput
              type="search"
              size="xs"
              w={320}
              aria-label={text('search')}
              placeholder={text('search')}
              maxLength={100}
              value={search}
              onChange={(event) => {
                setSearch(event.currentTarget.value);
                setPage(1);
              }}
            />
            <Text size="sm" role="status">
              {trail.total === 0
                ? text('none')
                : text('found', { count: format.number(trail.total) })}
            </Text>
          </Group>
          <AuditTable lines={trail.rows} firstBroken={trail.chain.firstBroken} />
          <PageTurner pages={pages} page={page} onTurn={setPage} />
        </>
      )}
    </Stack>
  );
}
