import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Violation } from '../../../shared/proctoring/incident.ts';

/** What a suspension gives as its reason in the ledger; the full text is in the minutes. */
const reasonLength = 500;

/**
 * The event that stops a candidate by the minutes of a violation (đình chỉ, TT 22/2025): this paper,
 * and in every session still open the others. Null where that was written before, or where every
 * session is closed and nothing is left to stop.
 */
export function suspendCandidate(
  exam: Exam,
  sessionId: string,
  violation: Violation,
  otherSittingIds: readonly string[],
): ExamEvent | null {
  const { sittingId } = violation.candidate;
  const isStopped = exam.sessions.some((session) =>
    session.ledger?.some((entry) => entry.kind === 'suspension' && entry.sittingId === sittingId),
  );
  if (isStopped || exam.sessions.every((session) => session.closed)) return null;
  return {
    type: 'candidateSuspended',
    sessionId,
    suspension: {
      sittingId,
      otherSittingIds: [...otherSittingIds],
      reason: violation.description.slice(0, reasonLength),
      incident: violation.number,
      incidentId: violation.incidentId,
    },
  };
}
