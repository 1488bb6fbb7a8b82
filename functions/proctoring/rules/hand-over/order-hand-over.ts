import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { roomsBefore } from '../../../../shared/proctoring/hand-over/awaited-rooms.ts';

/** In which rooms a session has candidates; undefined where its papers are not sealed. */
export type RoomsOf = (sessionId: string) => readonly string[] | undefined;

/**
 * The event by which the council decides whether sessions wait for hand-over; null where it stands
 * so. It is decided before it matters: asked for only while no session has codes that would have
 * had to wait, given up only before any codes are issued; after that the chair may let single
 * sessions go ahead. Problem: order-too-late.
 */
export function orderHandOver(
  exam: Exam,
  required: boolean,
  roomsOf: RoomsOf,
): Result<ExamEvent | null> {
  if ((exam.handOverOrder?.required ?? false) === required) return ok(null);
  const issued = exam.sessions.filter((each) => each.codesIssuedAt !== undefined);
  const tooLate = required
    ? issued.some((each) => !each.closed && roomsBefore(exam, each.sessionId, roomsOf).length > 0)
    : issued.length > 0;
  return tooLate ? fail('order-too-late') : ok({ type: 'handOverOrderSet', required });
}
