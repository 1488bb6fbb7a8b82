import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * The event that closes a session, counting how its sittings ended; null where it is closed
 * already. Problem: not-found where the exam has no such session.
 */
export function closeSession(
  exam: Exam,
  sessionId: string,
  sittings: readonly Pick<Sitting, 'state'>[],
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  if (session.closed) return ok(null);
  const count = (state: Sitting['state']) =>
    sittings.filter((sitting) => sitting.state === state).length;
  return ok({
    type: 'sessionClosed',
    sessionId,
    submitted: count('submitted'),
    timedOut: count('timedOut'),
    absent: count('absent'),
  });
}
