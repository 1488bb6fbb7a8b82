import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import type { LedgerPlace } from './ledger-place.ts';

type Pause = Extract<LedgerEntry, { kind: 'pause' }>;

function isOfPlace({ scope }: Pause, place: LedgerPlace): boolean {
  if (scope.kind === 'room') return place.kind === 'room' && place.room.roomId === scope.roomId;
  if (scope.kind === 'sitting')
    return place.kind === 'room' && place.room.sittingIds.includes(scope.sittingId);
  return place.kind === scope.kind;
}

/**
 * The event that ends a pause; null where it has been ended. A pause is ended where it was begun:
 * a room's by whoever may act in the room, an exam's by whoever may act in all of it. Problem:
 * not-found.
 */
export function endPause(
  exam: Exam,
  place: LedgerPlace,
  ending: {
    readonly sequence: number;
    readonly runsFrom: number;
    readonly reason?: string | undefined;
  },
): Result<ExamEvent | null> {
  const { sequence, runsFrom, reason } = ending;
  const pause = exam.sessions
    .filter((each) => place.kind === 'exam' || each.sessionId === place.sessionId)
    .flatMap((session) => session.ledger ?? [])
    .find((entry): entry is Pause => entry.kind === 'pause' && entry.sequence === sequence);
  if (!pause || !isOfPlace(pause, place)) return fail('not-found');
  if (pause.end) return ok(null);
  return ok({
    type: 'clockResumed',
    ...(place.kind === 'exam' ? {} : { sessionId: place.sessionId }),
    pause: sequence,
    runsFrom,
    ...(reason ? { reason } : {}),
  });
}
