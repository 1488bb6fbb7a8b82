import type { Exam } from '../../../shared/exam/exam.ts';
import type { Sittings } from '../../sitting/sittings.ts';

/**
 * In which rooms each session that begins no later than this one has candidates; undefined of one
 * whose papers are not sealed yet. All sessions of the exam where none is named. Nothing is read for
 * a session that waits for nothing.
 */
export async function roomsInUse(
  sittings: Pick<Sittings, 'sheet'>,
  exam: Exam,
  sessionId?: string,
): Promise<(sessionId: string) => readonly string[] | undefined> {
  if (sessionId !== undefined && !exam.handOverOrder?.required) return () => undefined;
  const until = exam.sessions.find((each) => each.sessionId === sessionId)?.startsAt ?? Infinity;
  const rooms = new Map<string, readonly string[]>();
  await Promise.all(
    exam.sessions
      .filter((each) => each.startsAt <= until)
      .map(async (each) => {
        const sheet = await sittings.sheet(exam.examId, each.sessionId);
        if (sheet)
          rooms.set(
            each.sessionId,
            sheet.rooms.filter((room) => room.sittingIds.length > 0).map((room) => room.roomId),
          );
      }),
  );
  return (each) => rooms.get(each);
}
