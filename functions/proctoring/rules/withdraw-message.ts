import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LedgerPlace } from './ledger-place.ts';

/**
 * The event that withdraws a message; null where it was withdrawn before. Whoever acts in a room
 * withdraws only what was said to this room or somebody in it. Problem: not-found.
 */
export function withdrawMessage(
  exam: Exam,
  place: Exclude<LedgerPlace, { kind: 'exam' }>,
  { messageId, reason }: { readonly messageId: string; readonly reason: string },
): Result<ExamEvent | null> {
  const message = exam.sessions
    .find((each) => each.sessionId === place.sessionId)
    ?.messages?.find((each) => each.messageId === messageId);
  if (!message) return fail('not-found');
  const { scope } = message;
  if (place.kind === 'room') {
    const mine =
      (scope.kind === 'room' && scope.roomId === place.room.roomId) ||
      (scope.kind === 'sitting' && place.room.sittingIds.includes(scope.sittingId));
    if (!mine) return fail('not-found');
  }
  if (message.withdrawn) return ok(null);
  const of = scope.kind === 'exam' ? {} : { sessionId: place.sessionId };
  return ok({ type: 'messageWithdrawn', ...of, messageId, reason });
}
