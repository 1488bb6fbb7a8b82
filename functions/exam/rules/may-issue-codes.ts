import type { Exam } from '../../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { awaitedRooms } from '../../../shared/proctoring/hand-over/awaited-rooms.ts';

/**
 * Whether admission codes of a session may be issued: without a code nobody signs in, so a session
 * that waits for the hand-over of an earlier one cannot begin. Problem: hand-over-awaited, with the
 * rooms it waits for.
 */
export function mayIssueCodes(
  exam: Exam,
  sessionId: string,
  roomsOf: (sessionId: string) => readonly string[] | undefined,
): Result<null> {
  const awaited = awaitedRooms(exam, sessionId, roomsOf);
  if (awaited.length === 0) return ok(null);
  return fail('hand-over-awaited', {
    findings: awaited.map(({ sessionName, roomName }) => ({
      vi: `${sessionName}: ${roomName} chưa được nhận bàn giao.`,
      en: `${sessionName}: ${roomName} has not been received.`,
    })),
  });
}
