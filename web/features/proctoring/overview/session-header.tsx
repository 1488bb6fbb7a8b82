import { Badge, Group, Text, Title } from '@mantine/core';
import type { SessionOverview } from '../../../../shared/proctoring/overview-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { clockText } from '../clock-text.ts';
import { messages } from '../messages.ts';
import classes from '../room.module.css';
import { roomClock } from '../room-clock.ts';
import { overviewMessages } from './overview-messages.ts';

const labels = { beforeStart: 'startsIn', inProgress: 'timeLeft', over: 'ended' } as const;

/** Which session this is, and the time left by the server's clock to the end of its last room. */
export function SessionHeader(props: { readonly overview: SessionOverview; readonly now: number }) {
  const text = useText(messages);
  const own = useText(overviewMessages);
  const format = useFormat();
  const { overview, now } = props;
  const { phase, remainingMs } = roomClock(overview, now);
  return (
    <header className={classes.header}>
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {overview.sessionName}
          </Title>
          <Badge color={phase === 'inProgress' ? '#0b5d38' : '#495057'}>{text(phase)}</Badge>
        </Group>
        <Text size="sm">
          {overview.examName} · {overview.partTitle}
        </Text>
        <Text size="sm" c="dark.4" className="tabular">
          {format.time(overview.startsAt)}–{format.dateTime(overview.endsAt)} ·{' '}
          {text('roomCount', { count: overview.rooms.length })} ·{' '}
          {own('asOf', { time: format.timeWithSeconds(overview.asOf) })}
        </Text>
      </div>
      <div className={classes.clock}>
        <Text size="xs">{text(labels[phase])}</Text>
        {phase !== 'over' && (
          <div className={classes.remaining} role="timer">
            {clockText(remainingMs)}
          </div>
        )}
        <Text size="xs" className="tabular">
          {text('clock')} {format.timeWithSeconds(now)}
        </Text>
      </div>
    </header>
  );
}
