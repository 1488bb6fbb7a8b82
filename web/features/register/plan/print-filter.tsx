import { Group, Select, Text } from '@mantine/core';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRoomCounts } from '../register-queries.ts';
import { printsMessages } from './prints-messages.ts';

/** Which session and room to print, with how many candidates and rooms that is. */
export function PrintFilter(props: {
  readonly exam: Exam;
  /** Sessions in which somebody is seated. */
  readonly sessions: readonly Exam['sessions'][number][];
  readonly session: Exam['sessions'][number];
  readonly roomId: string | undefined;
  readonly onChoose: (sessionId: string, roomId: string | undefined) => void;
}) {
  const text = useText(printsMessages);
  const { exam, session, roomId } = props;
  const seating = exam.parts.find((part) => part.partId === session.partId)?.seating;
  const counts = useRoomCounts(exam.examId, session, seating?.sha256);
  const shown = roomId ? [counts.get(roomId) ?? 0] : [...counts.values()].map((each) => each ?? 0);
  const rooms = exam.rooms.filter((room) => session.roomIds.includes(room.roomId));
  return (
    <Group gap="sm" align="flex-end">
      <Select
        w={260}
        label={text('session')}
        allowDeselect={false}
        data={props.sessions.map((each) => ({ value: each.sessionId, label: each.name }))}
        value={session.sessionId}
        onChange={(value) => value && props.onChoose(value, undefined)}
      />
      <Select
        w={260}
        label={text('room')}
        placeholder={text('allRooms')}
        clearable
        data={rooms.map((room) => ({ value: room.roomId, label: `${room.name}, ${room.venue}` }))}
        value={roomId ?? null}
        onChange={(value) => props.onChoose(session.sessionId, value ?? undefined)}
      />
      <Text size="sm" className="numeric" pb={8} role="status">
        {text('counts', {
          candidates: shown.reduce((sum, each) => sum + each, 0),
          rooms: shown.filter((each) => each > 0).length,
        })}
      </Text>
    </Group>
  );
}
