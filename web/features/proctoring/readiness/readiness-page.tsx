import { Alert, Anchor, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { ReadinessCheck } from '../../../../shared/proctoring/readiness/readiness.ts';
import { readinessContract } from '../../../../shared/proctoring/readiness/readiness-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useAnswer } from '../../../ui/live/use-answer.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { messages } from '../messages.ts';
import { useNow } from '../use-now.ts';
import { readinessMessages } from './readiness-messages.ts';

const pollMs = 10_000;
/** A clock further off than this misleads whoever reads the time of day from this screen. */
const mostOffMs = 3000;
const tones = { go: 'good', look: 'warn', stop: 'bad' } as const;
const verdicts = {
  go: { colour: 'green.9', words: 'allGo' },
  look: { colour: 'orange.9', words: 'looks' },
  stop: { colour: 'red.9', words: 'stopped' },
} as const;
type Line = Omit<ReadinessCheck, 'key'> & { readonly key: ReadinessCheck['key'] | 'thisClock' };

/** The go/no-go board of a session: one look says whether it can begin, and what is missing where. */
export function ReadinessPage() {
  const { examId = '', sessionId = '' } = useParams();
  const text = useText(readinessMessages);
  const words = useText(messages);
  const format = useFormat();
  const api = useStaffApi();
  const now = useNow(1000);
  const { data, error, dataUpdatedAt } = useAnswer(
    ['readiness', examId, sessionId],
    () => api.call(readinessContract.session, { params: { examId, sessionId } }),
    { refetchInterval: pollMs },
  );
  const off = data ? Math.abs(dataUpdatedAt - data.now) : 0;
  const lines: Line[] = [
    ...(data?.checks ?? []),
    { key: 'thisClock', level: off > mostOffMs ? 'look' : 'go', rooms: [] },
  ];
  const count = (level: Line['level']) => lines.filter((each) => each.level === level).length;
  const verdict = count('stop') > 0 ? 'stop' : count('look') > 0 ? 'look' : 'go';
  const where = ({ key, rooms, count: done, of }: Line) => {
    if (key === 'thisClock')
      return off > mostOffMs ? text('clockOff', { seconds: Math.round(off / 1000) }) : '';
    const figures =
      done === undefined
        ? ''
        : of === undefined
          ? text('candidates', { count: format.number(done) })
          : text('roomsOf', { count: done, of });
    return [figures, rooms.join(', ')].filter((each) => each !== '').join(': ');
  };
  return (
    <Stack gap="sm">
      <Anchor component={Link} to={paths.session(examId, sessionId)} size="sm">
        {text('back')}
      </Anchor>
      {!data && <RefusalAlert error={error} />}
      {!data && !error && <Loader aria-label={words('loading')} />}
      {data && (
        <>
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={1} size="h2">
                {text('title')}
              </Title>
              <Text size="sm">
                {data.examName} · {data.sessionName}
              </Text>
              <Text size="sm" c="dark.4" className="tabular">
                {text('starts', { time: format.dateTime(data.startsAt) })} · {words('clock')}{' '}
                {format.timeWithSeconds(now + data.now - dataUpdatedAt)}
              </Text>
            </div>
            <Alert
              role="status"
              color={verdicts[verdict].colour}
              variant="filled"
              p="sm"
              styles={{ message: { fontSize: '1.25rem', fontWeight: 700 } }}
            >
              {text(verdicts[verdict].words, { count: count(verdict) })}
            </Alert>
          </Group>
          <DataTable<Line>
            caption={text('list')}
            rows={lines}
            rowKey={(line) => line.key}
            columns={[
              {
                key: 'state',
                title: text('state'),
                width: 150,
                cell: ({ level }) => <StatePill tone={tones[level]}>{text(level)}</StatePill>,
              },
              { key: 'what', title: text('what'), cell: ({ key }) => text(key) },
              { key: 'where', title: text('where'), cell: where },
            ]}
          />
        </>
      )}
    </Stack>
  );
}
