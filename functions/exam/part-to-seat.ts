import type { Candidate } from '../../shared/exam/candidate.ts';
import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../shared/exam/seat-assignment.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { RegisterReader } from './register-reader.ts';
import { roundBefore, whoSits } from './rules/who-sits.ts';

export interface PartToSeatDeps {
  readonly reader: RegisterReader;
  /** Candidates qualified in a round by its published results; undefined while not published. */
  qualifiedIn(exam: Exam, roundId: string): Promise<ReadonlySet<string> | undefined>;
}

/** A part with those who sit it and the seats of all other parts. */
export interface PartToSeat {
  readonly part: PartState;
  readonly sitting: readonly Candidate[];
  readonly elsewhere: readonly SeatAssignment[];
}

/**
 * Gathers what seating a part starts from. Problems: not-found, not-numbered, wrong-phase (the
 * results of the round before are not published).
 */
export async function partToSeat(
  deps: PartToSeatDeps,
  exam: Exam,
  partId: string,
): Promise<Result<PartToSeat>> {
  const part = exam.parts.find((each) => each.partId === partId);
  if (!part) return fail('not-found');
  if (!exam.register?.numbered) return fail('not-numbered');
  const before = roundBefore(exam, part.roundId);
  const qualified = before ? await deps.qualifiedIn(exam, before) : undefined;
  if (before && !qualified) return fail('wrong-phase');
  const sitting = whoSits(await deps.reader.candidates(exam), partId, qualified);
  const elsewhere = await Promise.all(
    exam.parts
      .filter((other) => other.partId !== partId)
      .map((other) => deps.reader.seats(exam, other.partId)),
  );
  return ok({ part, sitting, elsewhere: elsewhere.flat() });
}
