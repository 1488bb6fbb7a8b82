import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { clockText } from './clock-text.ts';
import { HandOverLink } from './hand-over/hand-over-link.tsx';
import { IncidentsLink } from './incident/incidents-link.tsx';
import { LateAnswersLink } from './late-answers-link.tsx';
import { messages } from './messages.ts';
import { OverviewLink } from './overview/overview-link.tsx';
import { type RoomPhase, roomClock } from './room-clock.ts';
import classes from './room-list.module.css';
import type { SessionGroup } from './session-groups.ts';
import { SessionLedger } from './session-ledger.tsx';

const badges: Record<RoomPhase, { color: string; variant: 'filled' | 'outline' }> = {
  beforeStart: { color: '#6b3c00', variant: 'outline' },
  inProgress: { color: '#0b5d38', variant: 'filled' },
  over: { color: '#495057', variant: 'outline' },
};

/** One session with a way into each of its rooms. */
export function SessionCard(props: { readonly group: SessionGroup; readonly now: number }) {
  const text = useText(messages);
  const format = useFormat();
  const { group, now } = props;
  const { phase, remainingMs } = roomClock(group, now);
  const label = { beforeStart: 'startsIn', inProgress: 'timeLeft', over: undefined } as const;
  const clockLabel = label[phase];
  return (
    <Paper withBorder p="md" component="section">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap="sm">
            <Title order={2} size="h4">
              <OverviewLink examId={group.examId} sessionId={group.sessionId}>
                {group.sessionName}
              </OverviewLink>
            </Title>
            <Badge {...badges[phase]}>{text(phase)}</Badge>
          </Group>
          <Text size="sm">{group.examName}</Text>
          <Text size="sm" c="dark.4" className="tabular">
            {format.time(group.startsAt)}–{format.dateTime(group.endsAt)} ·{' '}
            {text('roomCount', { count: group.rooms.length })} ·{' '}
            {text('candidates', { count: format.number(group.candidates) })}
          </Text>
          <Group gap="md">
            <IncidentsLink examId={group.examId} sessionId={group.sessionId} />
            <LateAnswersLink examId={group.examId} sessionId={group.sessionId} />
          </Group>
        </div>
        {clockLabel && remainingMs < 24 * 3_600_000 && (
          <Text size="sm" ta="right" className="tabular">
            {text(clockLabel)}
            <br />
            <Text span fw={700} size="lg">
              {clockText(remainingMs)}
            </Text>
          </Text>
        )}
      </Group>
      <ul className={classes.rooms}>
        {group.rooms.map((room) => (
          <li key={room.roomId}>
            <Link
              className={classes.room}
              to={`${room.examId}/${room.sessionId}/${room.roomId}`}
              relative="path"
            >
              <strong>{room.roomName}</strong>
              <span>{text('candidates', { count: room.candidates })}</span>
              {room.pauses.map(({ sequence, since }) => (
                <span key={sequence}>{text('roomPaused', { time: format.time(since) })}</span>
              ))}
            </Link>
          </li>
        ))}
      </ul>
      {phase === 'over' ? (
        <HandOverLink examId={group.examId} sessionId={group.sessionId} />
      ) : (
        <SessionLedger group={group} now={now} />
      )}
    </Paper>
  );
}
