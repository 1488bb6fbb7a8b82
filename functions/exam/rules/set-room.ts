import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Room } from '../../../shared/exam/room.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

/** Whether papers are sealed for some session that uses the room. */
function sealedIn(exam: Exam, roomId: string): boolean {
  return exam.sessions.some(
    (session) =>
      session.roomIds.includes(roomId) &&
      exam.parts.some((part) => part.partId === session.partId && part.seal !== undefined),
  );
}

/**
 * Adds or changes a room; its name is unique at its venue. Its seats may change until papers are
 * sealed: whose seat is gone is found by the check of the plan and moved by a re-seating.
 */
export function setRoom(exam: Exam, room: Room): Result<ExamEvent | null> {
  const same = (a: string, b: string) => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');
  const before = exam.rooms.find((other) => other.roomId === room.roomId);
  if (before && before.seats !== room.seats && sealedIn(exam, room.roomId))
    return fail('exam-frozen');
  const taken = exam.rooms.some(
    (other) =>
      other.roomId !== room.roomId && same(other.name, room.name) && same(other.venue, room.venue),
  );
  if (!taken) return ok({ type: 'roomSet', room });
  return fail('rule-broken', {
    values: {
      reason_vi: `điểm thi đã có phòng "${room.name}".`,
      reason_en: `the venue already has a room "${room.name}".`,
    },
  });
}

/** Removes a room that no session uses. Problems: not-found, rule-broken. */
export function removeRoom(exam: Exam, roomId: string): Result<ExamEvent | null> {
  if (!exam.rooms.some((room) => room.roomId === roomId)) return fail('not-found');
  const user = exam.sessions.find((session) => session.roomIds.includes(roomId));
  if (!user) return ok({ type: 'roomRemoved', roomId });
  return fail('rule-broken', {
    values: {
      reason_vi: `phòng đang dùng trong ca "${user.name}".`,
      reason_en: `the session "${user.name}" uses this room.`,
    },
  });
}
