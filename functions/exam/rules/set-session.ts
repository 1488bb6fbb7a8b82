import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Session } from '../../../shared/exam/session.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { sessionEndsAt } from './exam-phase.ts';

const refuse = (reason_vi: string, reason_en: string) =>
  fail('rule-broken', { values: { reason_vi, reason_en } });

/**
 * Adds or changes a session: its part is held, its rooms exist, it starts in the future and no
 * other session is in one of its rooms at the same time. Where seats are given out, rooms may still
 * be added or taken away, and the hour may change until candidates were told it; who must then move
 * is moved by a re-seating. Problems: not-found, exam-frozen, seats-given, candidates-told,
 * rule-broken.
 */
export function setSession(exam: Exam, session: Session, now: number): Result<ExamEvent | null> {
  const part = exam.parts.find(
    (each) => each.partId === session.partId && each.roundId === session.roundId,
  );
  if (!part) return fail('not-found');
  if (part.seal) return fail('exam-frozen');
  const before = exam.sessions.find((each) => each.sessionId === session.sessionId);
  const beforePart = exam.parts.find((each) => each.partId === before?.partId);
  if (before && before.partId !== session.partId && beforePart?.seating) return fail('seats-given');
  // People were told the hour; before that, who is then busy elsewhere is moved by a re-seating.
  if (before && before.startsAt !== session.startsAt && beforePart?.told)
    return fail('candidates-told');
  if (!part.held) return refuse('phần thi này không tổ chức.', 'this part is not held.');
  if (session.startsAt <= now)
    return refuse('giờ bắt đầu phải ở tương lai.', 'the start must be in the future.');
  const unknown = session.roomIds.find(
    (roomId) => !exam.rooms.some((room) => room.roomId === roomId),
  );
  if (unknown) return fail('not-found');
  const endsAt = sessionEndsAt(exam, session);
  const clash = exam.sessions.find(
    (other) =>
      other.sessionId !== session.sessionId &&
      other.startsAt < endsAt &&
      session.startsAt < sessionEndsAt(exam, other) &&
      other.roomIds.some((roomId) => session.roomIds.includes(roomId)),
  );
  if (clash) {
    return refuse(
      `trùng phòng và giờ với ca "${clash.name}".`,
      `it overlaps the session "${clash.name}" in a room.`,
    );
  }
  return ok({ type: 'sessionSet', session });
}

/** Removes a session before anybody is seated for its part. Problems: not-found, exam-frozen, seats-given. */
export function removeSession(exam: Exam, sessionId: string): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  const part = exam.parts.find((each) => each.partId === session.partId);
  if (part?.seal) return fail('exam-frozen');
  if (part?.seating) return fail('seats-given');
  return ok({ type: 'sessionRemoved', sessionId });
}
