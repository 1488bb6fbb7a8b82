import type { Exam } from '../../exam/exam.ts';
import { standingOf } from './standing-of.ts';

/** A room that an earlier session has not handed over yet. */
export interface AwaitedRoom {
  readonly sessionId: string;
  readonly sessionName: string;
  readonly roomId: string;
  readonly roomName: string;
}

/**
 * The rooms a session would have to wait for: those it shares with a session that begins earlier,
 * while nobody has received them from that one. `roomsOf` answers the rooms in which a session has
 * candidates; a room without any has nothing to hand over.
 */
export function roomsBefore(
  exam: Exam,
  sessionId: string,
  roomsOf: (sessionId: string) => readonly string[] | undefined,
): readonly AwaitedRoom[] {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return [];
  const held = new Set(exam.parts.filter((part) => part.held).map((part) => part.partId));
  const earlier = exam.sessions
    .filter((each) => each.startsAt < session.startsAt && held.has(each.partId))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return earlier.flatMap((each) => {
    const used = roomsOf(each.sessionId) ?? each.roomIds;
    return used
      .filter((roomId) => session.roomIds.includes(roomId))
      .filter((roomId) => {
        const room = each.handOver?.rooms.find((one) => one.roomId === roomId);
        return standingOf(room) !== 'received';
      })
      .map((roomId) => ({
        sessionId: each.sessionId,
        sessionName: each.name,
        roomId,
        roomName: exam.rooms.find((room) => room.roomId === roomId)?.name ?? '',
      }));
  });
}

/**
 * The rooms a session waits for. None where the council did not ask for that order, or the chair
 * lets the session begin without.
 */
export function awaitedRooms(
  exam: Exam,
  sessionId: string,
  roomsOf: (sessionId: string) => readonly string[] | undefined,
): readonly AwaitedRoom[] {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!exam.handOverOrder?.required || session?.handOver?.waiver) return [];
  return roomsBefore(exam, sessionId, roomsOf);
}
