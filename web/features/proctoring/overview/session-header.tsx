import { Badge, Group, Text, Title } from '@mantine/core';
import type { SessionOverview } from '../../../../shared/proctoring/overview-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ClockBox } from '../clock-box.tsx';
import { messages } from '../messages.ts';
import classes from '../room.module.css';
import { roomClock } from '../room-clock.ts';
import { overviewMessages } from './overview-messages.ts';

/** Which session this is, and the time left by the server's clock to the end of its last room. */
export function SessionHeader(props: { readonly overview: SessionOverview; readonly now: number }) {
  const text = useText(messages);
  const own = useText(overviewMessages);
  const format = useFormat();
  const { overview, now } = props;
  const clock = roomClock(overview, now);
  return (
    <header className={classes.header}>
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {overview.sessionName}
          </Title>
          <Badge color={clock.phase === 'inProgress' ? '#0b5d38' : '#495057'}>
            {text(clock.phase)}
          </Badge>
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
      <ClockBox clock={clock} now={now} />
    </header>
  );
}
