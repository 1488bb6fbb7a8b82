import type { Exam } from '../../../../shared/exam/exam.ts';
import type { MoveReason } from '../../../../shared/exam/reseating.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import { sessionEndsAt } from '../exam-phase.ts';
import { overlap, type Span } from './benches.ts';

/** Why nobody can sit at this seat any longer, if so: session, room or workstation is gone. */
export function whySeatIsGone(
  exam: Exam,
  partId: string,
  seat: Pick<SeatAssignment, 'sessionId' | 'roomId' | 'seat'>,
): Extract<MoveReason, 'sessionGone' | 'roomGone' | 'seatGone'> | undefined {
  const session = exam.sessions.find((each) => each.sessionId === seat.sessionId);
  if (session?.partId !== partId) return 'sessionGone';
  const room = exam.rooms.find((each) => each.roomId === seat.roomId);
  if (!room || !session.roomIds.includes(room.roomId)) return 'roomGone';
  return seat.seat > room.seats ? 'seatGone' : undefined;
}

/**
 * Finds for each seat given out whether its holder must move, and why; told one after another, so
 * that of two at one seat the first keeps it.
 */
export function moveReasons(
  exam: Exam,
  partId: string,
  sitting: ReadonlySet<string>,
  busy: ReadonlyMap<string, readonly Span[]>,
): (seat: SeatAssignment) => MoveReason | undefined {
  const taken = new Set<string>();
  const known = new Set<string>();
  return (seat) => {
    if (!sitting.has(seat.candidateId)) return 'leaves';
    const gone = whySeatIsGone(exam, partId, seat);
    if (gone) return gone;
    const session = exam.sessions.find((each) => each.sessionId === seat.sessionId);
    const span = session && {
      startsAt: session.startsAt,
      endsAt: sessionEndsAt(exam, session),
    };
    if (span && (busy.get(seat.candidateId) ?? []).some((other) => overlap(other, span)))
      return 'overlap';
    const key = `${seat.sessionId} ${seat.roomId} ${seat.seat}`;
    if (taken.has(key) || known.has(seat.candidateId)) return 'doubled';
    taken.add(key);
    known.add(seat.candidateId);
    return undefined;
  };
}
