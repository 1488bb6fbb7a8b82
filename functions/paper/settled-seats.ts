import type { Exam } from '../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../shared/exam/seat-assignment.ts';
import type { Finding } from '../../shared/kernel/problem.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import { busyTimes } from '../exam/rules/seating/benches.ts';
import { moveReasons } from '../exam/rules/seating/why-move.ts';
import { roundBefore, whoSits } from '../exam/rules/who-sits.ts';

/**
 * What keeps seats from being sealed: holders whose room, workstation or hour is gone, and in the
 * first round candidates added since. A later round seats whom the one before qualified; its papers
 * are sealed for those seated.
 */
export async function settledSeats(
  register: RegisterReader,
  exam: Exam,
  part: { readonly roundId: string; readonly partId: string },
  seats: readonly SeatAssignment[],
): Promise<Finding[]> {
  const seated = new Set(seats.map((seat) => seat.candidateId));
  const sitting = roundBefore(exam, part.roundId)
    ? seated
    : new Set(
        whoSits(await register.candidates(exam), part.partId, undefined).map(
          (each) => each.candidateId,
        ),
      );
  const others = exam.parts.filter((other) => other.partId !== part.partId);
  const elsewhere = await Promise.all(others.map((other) => register.seats(exam, other.partId)));
  const whyMove = moveReasons(exam, part.partId, sitting, busyTimes(exam, elsewhere.flat()));
  const misplaced = seats.filter((seat) => whyMove(seat)).length;
  const unseated = [...sitting].filter((candidateId) => !seated.has(candidateId)).length;
  if (misplaced + unseated === 0) return [];
  return [
    {
      vi: `${misplaced} thí sinh có chỗ ngồi không dùng được nữa, ${unseated} thí sinh chưa có chỗ. Hãy điều chỉnh chỗ ngồi ở bước Thí sinh.`,
      en: `${misplaced} candidate(s) have seats that no longer hold, ${unseated} have none yet. Adjust the seats in the candidates step.`,
    },
  ];
}
