import type { Exam } from '../../shared/exam/exam.ts';
import type { Exams } from './exam-stream.ts';
import type { PartToSeatDeps } from './part-to-seat.ts';
import type { PlanBook } from './rules/plan/plan-book.ts';
import { roundBefore, whoSits } from './rules/who-sits.ts';

/** Gathers what the check of a plan looks at, the organisation's other exams included. */
export async function planBookOf(
  deps: PartToSeatDeps & { readonly exams: Exams },
  exam: Exam,
): Promise<PlanBook> {
  const candidates = await deps.reader.candidates(exam);
  const parts = await Promise.all(
    exam.parts.map(async (part) => {
      const before = roundBefore(exam, part.roundId);
      const qualified = before ? await deps.qualifiedIn(exam, before) : undefined;
      const isOpen = before === undefined || qualified !== undefined;
      return {
        partId: part.partId,
        sitting: isOpen ? whoSits(candidates, part.partId, qualified) : undefined,
        seats: part.seating ? await deps.reader.seats(exam, part.partId) : undefined,
      };
    }),
  );
  const ids = (await deps.exams.ids()).filter((examId) => examId !== exam.examId);
  const others = await Promise.all(ids.map((examId) => deps.exams.load(examId)));
  return {
    exam,
    candidates,
    seats: new Map(parts.flatMap(({ partId, seats }) => (seats ? [[partId, seats]] : []))),
    sitting: new Map(parts.flatMap(({ partId, sitting }) => (sitting ? [[partId, sitting]] : []))),
    others: others.flatMap((each) => (each?.organisationId === exam.organisationId ? [each] : [])),
  };
}
