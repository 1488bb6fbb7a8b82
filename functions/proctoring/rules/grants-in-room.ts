import type { Exam } from '../../../shared/exam/exam.ts';
import type { RoomGrant } from '../../../shared/proctoring/room-contract.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';

/** The entries of the time ledger that concern a room or somebody in it, the latest first. */
export function grantsInRoom(
  grants: NonNullable<Exam['sessions'][number]['grants']>,
  roomId: string,
  tickets: readonly Ticket[],
): RoomGrant[] {
  const numbers = new Map(tickets.map((each) => [each.sittingId, each.candidateNumber]));
  return grants
    .filter(({ scope }) => {
      if (scope.kind === 'session') return true;
      return scope.kind === 'room' ? scope.roomId === roomId : numbers.has(scope.sittingId);
    })
    .map(({ at, by, minutes, reason, incident, scope }) => {
      const number = scope.kind === 'sitting' ? numbers.get(scope.sittingId) : undefined;
      return {
        at,
        by,
        minutes,
        reason,
        ...(incident ? { incident } : {}),
        scope: scope.kind,
        ...(number ? { candidateNumber: number } : {}),
      };
    })
    .reverse();
}
