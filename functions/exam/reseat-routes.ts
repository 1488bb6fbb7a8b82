import type { Candidate } from '../../shared/exam/candidate.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { type NamedMove, planContract } from '../../shared/exam/plan-contract.ts';
import { type SeatMove, seatMoves } from '../../shared/exam/reseating.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { jsonReader, type ObjectStore, putJson } from '../platform/object-store.ts';
import type { Exams } from './exam-stream.ts';
import { type PartToSeatDeps, partToSeat } from './part-to-seat.ts';
import { type Reseated, reseatPart } from './rules/seating/reseat-part.ts';

function named(moves: readonly SeatMove[], candidates: readonly Candidate[]): NamedMove[] {
  const names = new Map(candidates.map((each) => [each.candidateId, each.fullName]));
  return moves.map((move) => ({ ...move, fullName: names.get(move.candidateId) ?? '' }));
}

/** Serves the re-seating of those who must move: what it would do, doing it, what was done. */
export function serveReseating(
  server: Server<StaffCaller>,
  deps: PartToSeatDeps & { readonly exams: Exams; readonly objects: ObjectStore },
): void {
  const { exams, objects, reader } = deps;
  const readMoves = jsonReader(objects, seatMoves);

  async function reseated(exam: Exam, partId: string): Promise<Result<Reseated>> {
    const gathered = await partToSeat(deps, exam, partId);
    if (!gathered.ok) return gathered;
    const { part, sitting, elsewhere } = gathered.value;
    if (part.seal) return fail('exam-frozen');
    if (!part.seating) return fail('not-seated');
    const seats = await reader.seats(exam, partId);
    const mixed = part.seatingRule?.mixed ?? false;
    return reseatPart(exam, partId, sitting, seats, elsewhere, mixed);
  }

  server.on(planContract.previewReseating, async ({ params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const result = await reseated(exam, params.partId);
    if (!result.ok) return result;
    return ok({ moves: named(result.value.moves, await reader.candidates(exam)) });
  });

  server.on(planContract.reseat, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const result = await reseated(exam, params.partId);
    if (!result.ok) return result;
    const { assignments, moves } = result.value;
    if (moves.length === 0) return fail('nothing-to-move');
    const prefix = `exams/${exam.examId}/seating`;
    const seating = await putJson(objects, prefix, { assignments }, assignments.length);
    const listed = await putJson(objects, `${prefix}/moves`, { moves }, moves.length);
    const { partId } = params;
    const roundId = exam.parts.find((part) => part.partId === partId)?.roundId ?? '';
    return exams.change(exam.examId, caller.subject, (current) => {
      // Decided on the plan as it was read: anything newer asks for a new decision.
      if (current.sequence !== exam.sequence) return fail('conflict');
      const { reason } = body;
      return ok({ type: 'candidatesReseated', roundId, partId, seating, moves: listed, reason });
    });
  });

  server.on(planContract.reseatings, async ({ params }) => {
    const exam = await exams.load(params.examId);
    const part = exam?.parts.find((each) => each.partId === params.partId);
    if (!exam || !part) return fail('not-found');
    const candidates = await reader.candidates(exam);
    const reseatings = await Promise.all(
      (part.reseatings ?? []).toReversed().map(async ({ moves, ...each }) => ({
        ...each,
        moves: named((await readMoves(moves)).moves, candidates),
      })),
    );
    return ok({ reseatings });
  });
}
