import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LockdownWaiver } from '../../../shared/lockdown/lockdown-waiver.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

/** Whether a session asks anything of the kind of a room's workstations. */
function asksFor(sheet: SessionSheet, { roomId, what }: LockdownWaiver): boolean {
  const { seb, networks = [] } = sheet.lockdown ?? {};
  return what === 'seb' ? seb !== undefined : networks.some((each) => each.roomId === roomId);
}

/**
 * Lets a candidate or a whole room in although the workstation does not fit. Problems: not-found;
 * wrong-phase, where the session asks for nothing of the kind or is closed.
 */
export function waiveLockdown(
  exam: Exam,
  sheet: SessionSheet,
  waiver: LockdownWaiver,
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
  if (!session) return fail('not-found');
  if (session.closed || !asksFor(sheet, waiver)) return fail('wrong-phase');
  return ok({ type: 'lockdownWaived', sessionId: sheet.sessionId, waiver });
}
