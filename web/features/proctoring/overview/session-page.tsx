import { Anchor, Checkbox, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { countedStates } from '../../../../shared/proctoring/room-counts.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { StackedBar } from '../../../ui/charts/stacked-bar.tsx';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { ConnectionNotice } from '../connection-notice.tsx';
import { HandOverLink } from '../hand-over/hand-over-link.tsx';
import { IncidentsLink } from '../incident/incidents-link.tsx';
import { LateAnswersLink } from '../late-answers-link.tsx';
import { messages } from '../messages.ts';
import { readinessMessages } from '../readiness/readiness-messages.ts';
import { SeatIcon } from '../seat-icon.tsx';
import { seatLook } from '../seat-look.ts';
import { type RoomLayout, useRoomLayout } from '../use-room-layout.ts';
import classes from './overview.module.css';
import { overviewMessages } from './overview-messages.ts';
import { OverviewTable } from './overview-table.tsx';
import { urgentIn } from './room-attention.ts';
import { RoomCard } from './room-card.tsx';
import { SessionHeader } from './session-header.tsx';
import { sumOfRooms } from './sum-of-rooms.ts';
import { useOverview } from './use-overview.ts';

/** Every room of a session at one look: how far each is, and where somebody must go. */
export function SessionPage() {
  const { examId = '', sessionId = '' } = useParams();
  const text = useText(overviewMessages);
  const words = useText(messages);
  const goText = useText(readinessMessages);
  const { overview, error, stale, serverNow } = useOverview({ examId, sessionId });
  const [layout, setLayout] = useRoomLayout();
  const [only, setOnly] = useState(false);
  const rooms = (overview?.rooms ?? []).toSorted((a, b) =>
    a.roomName.localeCompare(b.roomName, 'vi', { numeric: true }),
  );
  const looks = rooms.filter((room) => urgentIn(room).length > 0);
  const shown = only ? looks : rooms;
  const counts = sumOfRooms(rooms);
  const pathTo = (roomId: string) => paths.room(examId, sessionId, roomId);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Anchor component={Link} to={paths.rooms} size="sm">
          {text('allRooms')}
        </Anchor>
        <Group gap="md">
          <Anchor component={Link} to={paths.readiness(examId, sessionId)} size="sm">
            {goText('open')}
          </Anchor>
          <HandOverLink examId={examId} sessionId={sessionId} />
          <IncidentsLink examId={examId} sessionId={sessionId} />
          <LateAnswersLink examId={examId} sessionId={sessionId} />
        </Group>
      </Group>
      {!overview && <RefusalAlert error={error} />}
      {!overview && !error && <Loader aria-label={words('loading')} />}
      {overview && (
        <>
          <SessionHeader overview={overview} now={serverNow} />
          <ConnectionNotice stale={stale} asOf={overview.asOf} />
          <StackedBar
            title={text('glance')}
            segments={countedStates
              .filter((state) => state !== 'suspended' || counts.suspended > 0)
              .map((state) => ({
                key: state,
                label: words(state),
                value: counts[state],
                colour: seatLook(state).colour,
                mark: <SeatIcon name={seatLook(state).icon} />,
              }))}
          />
          <Group justify="space-between">
            <Checkbox
              checked={only}
              onChange={(event) => setOnly(event.currentTarget.checked)}
              label={text('onlyAttention', { count: looks.length })}
            />
            <SegmentedControl
              size="xs"
              aria-label={words('view')}
              data={[
                { value: 'map', label: words('map') },
                { value: 'list', label: words('list') },
              ]}
              value={layout}
              onChange={(value) => setLayout(value as RoomLayout)}
            />
          </Group>
          {layout === 'list' ? (
            <OverviewTable
              rooms={shown}
              questionCount={overview.questionCount}
              pathTo={pathTo}
              empty={text('noneNeedsLook')}
            />
          ) : (
            <ul className={classes.rooms} aria-label={text('rooms')}>
              {shown.map((room) => (
                <li key={room.roomId}>
                  <RoomCard
                    room={room}
                    questionCount={overview.questionCount}
                    to={pathTo(room.roomId)}
                  />
                </li>
              ))}
            </ul>
          )}
          {shown.length === 0 && layout === 'map' && <Text>{text('noneNeedsLook')}</Text>}
        </>
      )}
    </Stack>
  );
}
