import type { z } from 'zod';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { checkInContract } from '../../../shared/proctoring/check-in/check-in-contract.ts';
import type { RegisterReader } from '../../exam/register-reader.ts';

type Found = z.input<typeof checkInContract.find.answer>;

/** Where a candidate number is expected, for somebody who stands at the door of another room. */
export async function findCandidate(
  reader: RegisterReader,
  exam: Exam,
  candidateNumber: string,
): Promise<Found> {
  const person = (await reader.candidates(exam)).find(
    (each) => each.candidateNumber === candidateNumber,
  );
  if (!person) return { where: 'nowhere' };
  const places = [];
  for (const { partId } of exam.parts) {
    const seat = (await reader.seats(exam, partId)).find(
      (each) => each.candidateId === person.candidateId,
    );
    const session = exam.sessions.find((each) => each.sessionId === seat?.sessionId);
    const room = exam.rooms.find((each) => each.roomId === seat?.roomId);
    if (!seat || !session || !room) continue;
    places.push({
      sessionName: session.name,
      roomName: room.name,
      seat: seat.seat,
      startsAt: session.startsAt,
    });
  }
  return {
    where: 'elsewhere',
    fullName: person.fullName,
    places: places.sort((a, b) => a.startsAt - b.startsAt),
  };
}
