import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { awaitedRooms } from '../../../../shared/proctoring/hand-over/awaited-rooms.ts';
import type { RoomsOf } from './order-hand-over.ts';

/**
 * The event by which the chair lets a session begin although an earlier one is not handed over;
 * null where that was decided. Problems: not-found; wrong-phase where the session waits for nothing.
 */
export function waiveHandOver(
  exam: Exam,
  sessionId: string,
  leave: { readonly reason: string; readonly byName: string },
  roomsOf: RoomsOf,
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  if (session.handOver?.waiver) return ok(null);
  if (awaitedRooms(exam, sessionId, roomsOf).length === 0) return fail('wrong-phase');
  return ok({ type: 'handOverWaived', sessionId, ...leave });
}
