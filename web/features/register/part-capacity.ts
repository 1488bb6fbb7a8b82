import type { Exam } from '../../../shared/exam/exam.ts';

/** Seats in all sessions of a part, spares not counted. */
export function partCapacity(exam: Pick<Exam, 'sessions' | 'rooms'>, partId: string): number {
  const seats = new Map(exam.rooms.map((room) => [room.roomId, room.seats]));
  return exam.sessions
    .filter((session) => session.partId === partId)
    .flatMap((session) => session.roomIds)
    .reduce((sum, roomId) => sum + (seats.get(roomId) ?? 0), 0);
}
