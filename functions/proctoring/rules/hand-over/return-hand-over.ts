import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';
import type { AboutStatement } from './about-statement.ts';

type Session = Exam['sessions'][number];

/** Whether codes of a later session in the room were issued because this one was received. */
function reliedOn(exam: Exam, session: Session, roomId: string): boolean {
  return (
    exam.handOverOrder?.required === true &&
    exam.sessions.some(
      (later) =>
        later.startsAt > session.startsAt &&
        later.roomIds.includes(roomId) &&
        later.codesIssuedAt !== undefined &&
        later.handOver?.waiver === undefined,
    )
  );
}

/**
 * The event by which a statement is given back to be made anew, received before or not. Problems:
 * not-found, conflict (another statement came meanwhile), hand-over-own, wrong-phase (given back
 * already), hand-over-relied-on (received, and a later session went ahead on it).
 */
export function returnHandOver(
  exam: Exam,
  about: AboutStatement,
  reason: string,
): Result<ExamEvent | null> {
  const { sessionId, roomId, statement, by, byName } = about;
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const room = session?.handOver?.rooms.find((each) => each.roomId === roomId);
  if (!session || !room) return fail('not-found');
  if (room.sequence !== statement) return fail('conflict');
  if (room.by === by) return fail('hand-over-own');
  const standing = standingOf(room);
  if (standing === 'returned') return fail('wrong-phase');
  if (standing === 'received' && reliedOn(exam, session, roomId))
    return fail('hand-over-relied-on');
  return ok({ type: 'handOverReturned', sessionId, roomId, statement, byName, reason });
}
