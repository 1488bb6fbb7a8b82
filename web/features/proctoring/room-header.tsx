import { Badge, Group, Text, Title } from '@mantine/core';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ClockBox } from './clock-box.tsx';
import { messages } from './messages.ts';
import classes from './room.module.css';
import { roomClock } from './room-clock.ts';

/** Which room this is, and the time left by the server's clock. */
export function RoomHeader(props: { readonly view: RoomView; readonly now: number }) {
  const text = useText(messages);
  const format = useFormat();
  const { view, now } = props;
  const paused = view.stoppedSince !== undefined;
  // While the whole room stands, so does its clock, as of the last answer.
  const clock = roomClock(view, paused ? view.now : now);
  return (
    <header className={classes.header}>
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {view.roomName}
          </Title>
          <Badge color={clock.phase === 'inProgress' ? '#0b5d38' : '#495057'}>
            {text(clock.phase)}
          </Badge>
          {paused && <Badge color="#6b3fa0">{text('paused')}</Badge>}
        </Group>
        <Text size="sm">
          {view.examName} · {view.sessionName} · {view.partTitle}
        </Text>
        <Text size="sm" c="dark.4" className="tabular">
          {format.time(view.startsAt)}–{format.dateTime(view.endsAt)}
        </Text>
      </div>
      <ClockBox clock={clock} now={now} />
    </header>
  );
}
