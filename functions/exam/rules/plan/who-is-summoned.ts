import type { Exam } from '../../../../shared/exam/exam.ts';
import type { SeatMove } from '../../../../shared/exam/reseating.ts';
import type { SummonsRequest } from '../../../../shared/exam/summons-request.ts';

/** Somebody who sits a part in a session. */
interface Seated {
  readonly candidateId: string;
  readonly candidateNumber: string;
  readonly sessionId: string;
}

/** The re-seatings since the last summons to everybody or to those whose seat changed. */
export function reseatedSince(exam: Exam) {
  const last = exam.summons?.findLast(
    (each) => !each.withdrawn && each.scope !== 'candidate' && each.scope !== 'session',
  );
  return exam.parts
    .flatMap((part) => part.reseatings ?? [])
    .filter((each) => each.sequence > (last?.sequence ?? 0));
}

/** The ids of those a request summons, out of all who are seated; `moves` are those since last told. */
export function whoIsSummoned(
  request: SummonsRequest,
  seated: readonly Seated[],
  moves: readonly SeatMove[],
): ReadonlySet<string> {
  const moved = new Set(moves.map((each) => each.candidateId));
  const isMeant = (each: Seated): boolean => {
    switch (request.scope) {
      case 'all':
        return true;
      case 'session':
        return each.sessionId === request.sessionId;
      case 'candidate':
        return each.candidateNumber === request.candidateNumber;
      case 'changed':
        return moved.has(each.candidateId);
    }
  };
  return new Set(seated.filter(isMeant).map((each) => each.candidateId));
}
