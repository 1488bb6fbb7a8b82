import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Position } from '../../../shared/exam/position.ts';
import type { SeatAssignment } from '../../../shared/exam/seat-assignment.ts';
import { sittingIdOf } from '../../../shared/paper/sitting-id.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';

/** A ticket for each seat of a part. Throws where a seat is of nobody in the register. */
export function ticketsOf(
  place: { readonly examId: string; readonly partId: string },
  seats: readonly SeatAssignment[],
  candidates: readonly Candidate[],
  positions: readonly Position[],
  sha256Hex: (text: string) => string,
): Ticket[] {
  const groups = new Map(positions.map(({ positionId, group }) => [positionId, group]));
  const byId = new Map(candidates.map((candidate) => [candidate.candidateId, candidate]));
  return seats.map(({ candidateId, candidateNumber, sessionId, roomId, seat }) => {
    const candidate = byId.get(candidateId);
    if (!candidate) throw new Error('a seat names a candidate who is not in the register');
    const positionGroup = groups.get(candidate.positionId);
    return {
      sittingId: sittingIdOf(sha256Hex, { ...place, candidateId }),
      ...place,
      sessionId,
      roomId,
      seat,
      candidateId,
      candidateNumber,
      fullName: candidate.fullName,
      birthDate: candidate.birthDate,
      ...(positionGroup === undefined ? {} : { positionGroup }),
    };
  });
}
