import { Anchor, Button, Group, Loader, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { LockdownOfRoom } from '../lockdown/lockdown-of-room.tsx';
import { checkInMessages } from './check-in/check-in-messages.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { HandOverPanel } from './hand-over/hand-over-panel.tsx';
import { IncidentsLink } from './incident/incidents-link.tsx';
import { IncidentsOfRoom } from './incident/incidents-of-room.tsx';
import { TechnicalButton } from './incident/technical-button.tsx';
import { LateAnswersLink } from './late-answers-link.tsx';
import { LedgerList } from './ledger-list.tsx';
import { LedgerOfRoom } from './ledger-of-room.tsx';
import { HelpCalls } from './messages/help-calls.tsx';
import { MessageToRoom } from './messages/message-to-room.tsx';
import { MessagesOfRoom } from './messages/messages-of-room.tsx';
import { messages } from './messages.ts';
import { PausesOfRoom } from './pauses-of-room.tsx';
import classes from './room.module.css';
import { RoomFigures } from './room-figures.tsx';
import { RoomHeader } from './room-header.tsx';
import { RoomNewsLine } from './room-news-line.tsx';
import { RoomTable } from './room-table.tsx';
import { SeatMap } from './seat-map.tsx';
import { SittingDrawer } from './sitting-drawer.tsx';
import { SubmissionListButton } from './submission-list-button.tsx';
import { useRoom } from './use-room.ts';
import { type RoomLayout, useRoomLayout } from './use-room-layout.ts';

/** A room live: who is in, how far, who needs a look; a move to another workstation. */
export function RoomPage() {
  const { examId = '', sessionId = '', roomId = '' } = useParams();
  const path = { examId, sessionId, roomId };
  const text = useText(messages);
  const doorText = useText(checkInMessages);
  const { view, error, stale, serverNow, news } = useRoom(path);
  const [layout, setLayout] = useRoomLayout();
  const [openId, setOpenId] = useState<string>();
  const layouts = [
    { value: 'map', label: text('map') },
    { value: 'list', label: text('list') },
  ];
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Anchor component={Link} to="../../.." relative="path" size="sm">
          {text('allRooms')}
        </Anchor>
        <Group gap="md">
          <IncidentsLink examId={examId} sessionId={sessionId} />
          <LateAnswersLink examId={examId} sessionId={sessionId} />
        </Group>
      </Group>
      {!view && <RefusalAlert error={error} />}
      {!view && !error && <Loader aria-label={text('loading')} />}
      {view && (
        <>
          <RoomHeader view={view} now={serverNow} />
          <ConnectionNotice stale={stale} asOf={view.now} />
          <RoomNewsLine news={news} />
          <HelpCalls path={path} view={view} onOpen={setOpenId} />
          <PausesOfRoom path={path} view={view} now={serverNow} />
          <div className={classes.bar}>
            <RoomFigures sittings={view.sittings} />
            <Group gap="xs" justify="flex-end" align="flex-start">
              <Button
                component={Link}
                to={paths.checkIn(examId, sessionId, roomId)}
                size="xs"
                variant="default"
              >
                {doorText('open')}
              </Button>
              <SubmissionListButton path={path} />
              <MessageToRoom path={path} view={view} />
              <TechnicalButton path={path} view={view} now={view.now} />
              <LedgerOfRoom path={path} view={view} />
              <SegmentedControl
                size="xs"
                aria-label={text('view')}
                data={layouts}
                value={layout}
                onChange={(value) => setLayout(value as RoomLayout)}
              />
            </Group>
          </div>
          <HandOverPanel path={path} view={view} now={serverNow} />
          {layout === 'map' ? (
            <SeatMap view={view} onOpen={setOpenId} />
          ) : (
            <RoomTable view={view} onOpen={setOpenId} />
          )}
          <MessagesOfRoom path={path} view={view} />
          <IncidentsOfRoom path={path} />
          <LockdownOfRoom path={path} view={view} />
          <LedgerList entries={view.ledger} />
          <SittingDrawer
            view={view}
            path={path}
            sitting={view.sittings.find((each) => each.sittingId === openId)}
            onClose={() => setOpenId(undefined)}
          />
        </>
      )}
    </Stack>
  );
}
