import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Suspension } from '../../../shared/sitting/suspension.ts';

/**
 * The event that suspends a candidate (đình chỉ, TT 22/2025); null where it was decided before.
 * Problems: not-found where the exam has no such session; wrong-phase where that is closed.
 */
export function suspendCandidate(
  exam: Exam,
  sessionId: string,
  suspension: Suspension,
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  if (session.closed) return fail('wrong-phase');
  const decided = session.ledger?.some(
    (entry) => entry.kind === 'suspension' && entry.sittingId === suspension.sittingId,
  );
  return ok(decided ? null : { type: 'candidateSuspended', sessionId, suspension });
}
