import { Alert, Grid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { PartChoice, useChosenPart } from '../exam/part-choice.tsx';
import { useOpenExam } from '../exam/use-open-exam.ts';
import { RoomPreview } from './plan/room-preview.tsx';
import { registerMessages } from './register-messages.ts';
import { RegisterTabs } from './register-tabs.tsx';
import { SeatList } from './seat-list.tsx';
import { SeatPart } from './seat-part.tsx';
import { SessionRooms } from './session-rooms.tsx';

/** Seats of a part, session by session: rooms with their counts, the list, call lists and codes. */
export function SeatsPage() {
  const text = useText(registerMessages);
  const { exam, may } = useOpenExam();
  const part = useChosenPart(exam);
  const [shown, setShown] = useState<{ sessionId: string; roomId?: string }>();
  const sessions = exam.sessions
    .filter((session) => session.partId === part?.state.partId)
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const session = sessions.find((each) => each.sessionId === shown?.sessionId) ?? sessions[0];
  const seating = part?.state.seating;
  const mayRead = may('register.read');
  return (
    <>
      <RegisterTabs examId={exam.examId} />
      {!part && <Text c="dimmed">{text('noParts')}</Text>}
      {part && (
        <Stack gap="sm">
          <PartChoice exam={exam} chosen={part} />
          {may('seating.plan') && <SeatPart key={part.state.partId} exam={exam} part={part} />}
          {sessions.length === 0 && (
            <Alert color="yellow" c="dark.9">
              {text('noSession')}
            </Alert>
          )}
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="sm">
                {sessions.map((each) => (
                  <SessionRooms
                    key={each.sessionId}
                    exam={exam}
                    session={each}
                    part={part}
                    shown={session?.sessionId === each.sessionId ? shown?.roomId : undefined}
                    onShow={(roomId) =>
                      setShown({ sessionId: each.sessionId, ...(roomId ? { roomId } : {}) })
                    }
                  />
                ))}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }}>
              {mayRead && seating && session && shown?.roomId && (
                <RoomPreview
                  exam={exam}
                  session={session}
                  version={seating.sha256}
                  roomId={shown.roomId}
                />
              )}
              {mayRead && seating && session && (
                <SeatList
                  key={`${session.sessionId}|${shown?.roomId}`}
                  exam={exam}
                  session={session}
                  version={seating.sha256}
                  roomId={shown?.roomId}
                />
              )}
            </Grid.Col>
          </Grid>
        </Stack>
      )}
    </>
  );
}
