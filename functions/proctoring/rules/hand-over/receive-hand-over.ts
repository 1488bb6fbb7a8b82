import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';
import type { AboutStatement } from './about-statement.ts';

/**
 * The event by which the head of invigilation receives a room; null where the same person has
 * received this statement. Problems: not-found (nothing was stated), conflict (another statement
 * came meanwhile), hand-over-own (stated by the same person), wrong-phase (given back, or received
 * by somebody else), session-not-closed (the last receipt starts the backup of a closed session, and
 * nothing would start it later).
 */
export function receiveHandOver(
  exam: Exam,
  about: AboutStatement,
  remarks?: string,
): Result<ExamEvent | null> {
  const { sessionId, roomId, statement, by, byName } = about;
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const room = session?.handOver?.rooms.find((each) => each.roomId === roomId);
  if (!session || !room) return fail('not-found');
  if (room.sequence !== statement) return fail('conflict');
  if (room.by === by) return fail('hand-over-own');
  const standing = standingOf(room);
  if (standing === 'received' && room.received?.by === by) return ok(null);
  if (standing !== 'stated') return fail('wrong-phase');
  if (!session.closed) return fail('session-not-closed');
  const said = remarks === undefined ? {} : { remarks };
  return ok({ type: 'handOverReceived', sessionId, roomId, statement, byName, ...said });
}
