import type { Exam } from '../../shared/exam/exam.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import type { SeatsBySession } from './rules/decide-results.ts';

/** How many sit in each session of the round's held parts. */
export async function seatsBySession(
  register: Pick<RegisterReader, 'seats'>,
  exam: Exam,
  roundId: string,
): Promise<SeatsBySession> {
  const counts = new Map<string, number>();
  for (const part of exam.parts.filter((each) => each.roundId === roundId && each.held)) {
    for (const { sessionId } of await register.seats(exam, part.partId))
      counts.set(sessionId, (counts.get(sessionId) ?? 0) + 1);
  }
  return counts;
}
