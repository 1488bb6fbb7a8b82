import { Group, Paper, Text, Title } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { sessionEnd } from '../exam/session-end.ts';
import { IssueCodes } from './issue-codes.tsx';
import { registerMessages } from './register-messages.ts';
import { useRoomCounts } from './register-queries.ts';

/** A session with how full each room is; a room shows its seats, and pressed again the whole session. */
export function SessionRooms(props: {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
  readonly part: ComputerPart;
  readonly shown: string | undefined;
  readonly onShow: (roomId: string | undefined) => void;
}) {
  const text = useText(registerMessages);
  const format = useFormat();
  const { exam, session, part } = props;
  const { seating } = part.state;
  const counts = useRoomCounts(exam.examId, session, seating?.sha256);
  const rooms = exam.rooms.filter((room) => session.roomIds.includes(room.roomId));
  return (
    <Paper className="card" p="sm" component="section" aria-label={session.name}>
      <Group justify="space-between" align="flex-start" mb={4}>
        <div>
          <Title order={2} size="h3">
            {session.name}
          </Title>
          <Text size="sm" c="dimmed" className="numeric">
            {format.time(session.startsAt)}–{format.time(sessionEnd(exam, session))},{' '}
            {format.date(session.startsAt)}
          </Text>
        </div>
        {seating && (
          <SaveFileButton
            size="xs"
            label={text('callList')}
            describe={session.name}
            fetchFile={(api) =>
              api.call(registerContract.callList, {
                params: { examId: exam.examId, sessionId: session.sessionId },
              })
            }
          />
        )}
      </Group>
      {rooms.map((room) => {
        const count = counts.get(room.roomId);
        return (
          <button
            key={room.roomId}
            type="button"
            className="room-row"
            aria-pressed={props.shown === room.roomId}
            title={text('showSeats', { room: room.name })}
            onClick={() => props.onShow(props.shown === room.roomId ? undefined : room.roomId)}
          >
            <span>{room.name}</span>
            <span className="fill" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (100 * (count ?? 0)) / room.seats)}%` }} />
            </span>
            <span className="numeric" style={{ textAlign: 'right' }}>
              {count ?? '–'}/{room.seats}
            </span>
          </button>
        );
      })}
      <IssueCodes exam={exam} session={session} isSealed={part.state.seal !== undefined} />
    </Paper>
  );
}
