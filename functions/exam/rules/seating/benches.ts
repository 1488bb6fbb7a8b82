import type { Exam } from '../../../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import { sessionEndsAt } from '../exam-phase.ts';

/** A seat of a room. */
export interface Place {
  readonly roomId: string;
  readonly seat: number;
}

/** A stretch of time somebody is busy or a session lasts. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A session with its seats. */
export interface Bench extends Span {
  readonly sessionId: string;
  readonly places: readonly Place[];
}

/** Whether two stretches of time have a moment in common. */
export const overlap = (a: Span, b: Span): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** The seats of a part's sessions, first session first, room by room, seat by seat; spares stay free. */
export function benchesOf(exam: Exam, partId: string): Bench[] {
  return exam.sessions
    .filter((session) => session.partId === partId)
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.sessionId < b.sessionId ? -1 : 1))
    .map((session) => ({
      sessionId: session.sessionId,
      startsAt: session.startsAt,
      endsAt: sessionEndsAt(exam, session),
      places: session.roomIds.flatMap((roomId) => {
        const seats = exam.rooms.find((room) => room.roomId === roomId)?.seats ?? 0;
        return Array.from({ length: seats }, (_, i) => ({ roomId, seat: i + 1 }));
      }),
    }));
}

/** When each candidate sits another part, by candidate id. */
export function busyTimes(exam: Exam, elsewhere: readonly SeatAssignment[]): Map<string, Span[]> {
  const sessions = new Map(exam.sessions.map((session) => [session.sessionId, session]));
  const busy = new Map<string, Span[]>();
  for (const { candidateId, sessionId } of elsewhere) {
    const session = sessions.get(sessionId);
    if (!session) continue;
    const span = { startsAt: session.startsAt, endsAt: sessionEndsAt(exam, session) };
    busy.set(candidateId, [...(busy.get(candidateId) ?? []), span]);
  }
  return busy;
}
