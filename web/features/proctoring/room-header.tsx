import { Badge, Group, Text, Title } from '@mantine/core';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { clockText } from './clock-text.ts';
import { messages } from './messages.ts';
import classes from './room.module.css';
import { roomClock } from './room-clock.ts';

const labels = { beforeStart: 'startsIn', inProgress: 'timeLeft', over: 'ended' } as const;

/** Which room this is, and the time left by the server's clock. */
export function RoomHeader(props: { readonly view: RoomView; readonly now: number }) {
  const text = useText(messages);
  const format = useFormat();
  const { view, now } = props;
  const paused = view.stoppedSince !== undefined;
  // While the whole room stands, so does its clock, as of the last answer.
  const { phase, remainingMs } = roomClock(view, paused ? view.now : now);
  return (
    <header className={classes.header}>
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {view.roomName}
          </Title>
          <Badge color={phase === 'inProgress' ? '#0b5d38' : '#495057'}>{text(phase)}</Badge>
          {paused && <Badge color="#6b3fa0">{text('paused')}</Badge>}
        </Group>
        <Text size="sm">
          {view.examName} · {view.sessionName} · {view.partTitle}
        </Text>
        <Text size="sm" c="dark.4" className="tabular">
          {format.time(view.startsAt)}–{format.dateTime(view.endsAt)}
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
