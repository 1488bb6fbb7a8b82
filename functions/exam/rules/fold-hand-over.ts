import type { Exam } from '../../../shared/exam/exam.ts';
import type { HandOverEvent } from '../../../shared/proctoring/hand-over/hand-over-event.ts';
import type { RoomHandOver } from '../../../shared/proctoring/hand-over/room-hand-over.ts';
import type { SessionHandOver } from '../../../shared/proctoring/hand-over/session-hand-over.ts';

interface Recorded<Event = HandOverEvent> {
  readonly event: Event;
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
}
type InSession = Exclude<HandOverEvent, { type: 'handOverOrderSet' }>;
type InRoom = Extract<
  HandOverEvent,
  { type: 'roomHandedOver' | 'handOverReceived' | 'handOverReturned' }
>;

/** The hand-over of a room after one more event of it. A new statement takes the place of the last. */
function foldRoom(
  room: RoomHandOver | undefined,
  { event, sequence, at, by }: Recorded<InRoom>,
): RoomHandOver | undefined {
  if (event.type === 'roomHandedOver')
    return { ...event.statement, sequence, at, by, returns: room?.returns ?? [] };
  if (room?.sequence !== event.statement) return room;
  const { byName } = event;
  if (event.type === 'handOverReceived') {
    const remarks = event.remarks === undefined ? {} : { remarks: event.remarks };
    return { ...room, received: { sequence, at, by, byName, ...remarks } };
  }
  const { received: _, ...stated } = room;
  const { statement, reason } = event;
  return { ...stated, returns: [...room.returns, { sequence, at, by, byName, statement, reason }] };
}

function foldSession(kept: SessionHandOver, recorded: Recorded<InSession>): SessionHandOver {
  const { event, at, by } = recorded;
  switch (event.type) {
    case 'roomHandedOver':
    case 'handOverReceived':
    case 'handOverReturned': {
      const roomId = event.type === 'roomHandedOver' ? event.statement.roomId : event.roomId;
      const before = kept.rooms.find((each) => each.roomId === roomId);
      const after = foldRoom(before, { ...recorded, event });
      const others = kept.rooms.filter((each) => each.roomId !== roomId);
      return { ...kept, rooms: after ? [...others, after] : others };
    }
    case 'sessionBackedUp': {
      const { backup, byName } = event;
      return { ...kept, backups: [...kept.backups, { ...backup, at, by, byName }] };
    }
    case 'backupChecked': {
      const { sha256, ...found } = event.check;
      const check = { ...found, at, by };
      return {
        ...kept,
        backups: kept.backups.map((each) =>
          each.file.sha256 === sha256 ? { ...each, check } : each,
        ),
      };
    }
    case 'handOverWaived': {
      const { reason, byName } = event;
      return { ...kept, waiver: { at, by, byName, reason } };
    }
  }
}

/** An exam after an event of the hand-over of its rooms. */
export function foldHandOver(exam: Exam, recorded: Recorded): Exam {
  const { event, at, by } = recorded;
  if (event.type === 'handOverOrderSet')
    return { ...exam, handOverOrder: { required: event.required, at, by } };
  return {
    ...exam,
    sessions: exam.sessions.map((session) => {
      if (session.sessionId !== event.sessionId) return session;
      const before = session.handOver ?? { rooms: [], backups: [] };
      return { ...session, handOver: foldSession(before, { ...recorded, event }) };
    }),
  };
}
