import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LedgerPlace } from './ledger-place.ts';
import { scopeOf } from './scope-of.ts';

/**
 * The event that tells candidates something; null where this very message was sent before. Problems:
 * not-found where the exam has no such session or the room no such candidate; wrong-phase where all
 * it would reach is closed; conflict where the name is another message's.
 */
export function sendMessage(
  exam: Exam,
  place: LedgerPlace,
  message: {
    readonly messageId: string;
    readonly text: string;
    readonly sittingId?: string | undefined;
  },
): Result<ExamEvent | null> {
  const { messageId, text, sittingId } = message;
  const sessions = exam.sessions.filter(
    (each) => place.kind === 'exam' || each.sessionId === place.sessionId,
  );
  if (sessions.length === 0) return fail('not-found');
  if (place.kind === 'room' && sittingId && !place.room.sittingIds.includes(sittingId))
    return fail('not-found');
  const scope = scopeOf(place, sittingId);
  const before = exam.sessions
    .flatMap((each) => each.messages ?? [])
    .find((each) => each.messageId === messageId);
  if (before) {
    const same = before.text === text && JSON.stringify(before.scope) === JSON.stringify(scope);
    return same ? ok(null) : fail('conflict');
  }
  if (sessions.every((each) => each.closed)) return fail('wrong-phase');
  const of = place.kind === 'exam' ? {} : { sessionId: place.sessionId };
  return ok({ type: 'messageSent', ...of, message: { messageId, scope, text } });
}
