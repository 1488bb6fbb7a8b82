import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { TimeGrant } from '../../../shared/sitting/time-grant.ts';

/**
 * The event that gives time back in a session. Problems: not-found where the exam has no such
 * session, or the session no such room or candidate; wrong-phase where the session is closed.
 */
export function grantTime(exam: Exam, sheet: SessionSheet, grant: TimeGrant): Result<ExamEvent> {
  const session = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
  const { scope } = grant;
  const known =
    scope.kind === 'session' ||
    sheet.rooms.some((room) =>
      scope.kind === 'room'
        ? room.roomId === scope.roomId
        : room.sittingIds.includes(scope.sittingId),
    );
  if (!session || !known) return fail('not-found');
  if (session.closed) return fail('wrong-phase');
  return ok({ type: 'timeGranted', sessionId: sheet.sessionId, grant });
}
