import type { Exam, RoundResultState } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { lastOfViolations, undecidedViolations } from './undecided-violations.ts';

const stateOf = (exam: Exam, roundId: string): RoundResultState | undefined =>
  exam.results.find((result) => result.roundId === roundId);

/** Seats by session, over the parts of the round that are held. */
export type SeatsBySession = ReadonlyMap<string, number>;

/**
 * Whether the round can be graded now. A session in which nobody sits is never opened, so it never
 * closes and holds nobody up. Problems: not-found, wrong-phase, setup-incomplete, sittings-open with
 * the number of sittings in sessions still open; incidents-undecided, which names each.
 */
export function readyToPrepare(exam: Exam, roundId: string, seats: SeatsBySession): Result<true> {
  const parts = exam.parts.filter((part) => part.roundId === roundId && part.held);
  if (parts.length === 0) return fail('not-found');
  if (stateOf(exam, roundId)?.publishedAt !== undefined) return fail('wrong-phase');
  if (!parts.every((part) => part.seal)) {
    return fail('setup-incomplete', {
      findings: [{ vi: 'Có phần thi chưa niêm phong đề.', en: 'A part has no sealed papers yet.' }],
    });
  }
  const closed = new Set(exam.sessions.flatMap((each) => (each.closed ? [each.sessionId] : [])));
  let count = 0;
  for (const [sessionId, seated] of seats) if (!closed.has(sessionId)) count += seated;
  return count === 0
    ? undecidedViolations(exam, roundId)
    : fail('sittings-open', { values: { count } });
}

/** The next version of a round's results. */
export function nextVersion(exam: Exam, roundId: string): number {
  return (stateOf(exam, roundId)?.version ?? 0) + 1;
}

/**
 * The place in the exam's events of the last decision that results of a round heed, about refused
 * answers and about violations; 0 for none.
 */
export function lastDecision(exam: Exam, roundId: string): number {
  const decisions = exam.sessions
    .filter((session) => session.roundId === roundId)
    .flatMap((session) => session.decisions ?? []);
  return Math.max(lastOfViolations(exam, roundId), ...decisions.map((each) => each.sequence));
}

/**
 * Notes prepared results. Problems: conflict where another version was prepared, or something was
 * decided about refused answers or violations, while these were being graded; wrong-phase where published.
 */
export function resultsPrepared(
  exam: Exam,
  roundId: string,
  { version, results, proofs }: Pick<RoundResultState, 'version' | 'results' | 'proofs'>,
  /** The last decision that was heeded. */
  decided: number,
): Result<ExamEvent | null> {
  if (stateOf(exam, roundId)?.publishedAt !== undefined) return fail('wrong-phase');
  if (nextVersion(exam, roundId) !== version) return fail('conflict');
  if (lastDecision(exam, roundId) !== decided) return fail('conflict');
  return ok({ type: 'resultsPrepared', roundId, version, results, proofs });
}

/**
 * Approves the version; never by the one who prepared it. `undecided` is how many sittings have an
 * answer that depends on a decision nobody has made. Problems: not-found, conflict, wrong-phase,
 * same-person, results-outdated, evidence-undecided, incidents-undecided.
 */
export function approveResults(
  exam: Exam,
  roundId: string,
  version: number,
  by: string,
  undecided: number,
): Result<ExamEvent | null> {
  const state = stateOf(exam, roundId);
  if (!state) return fail('not-found');
  if (state.version !== version) return fail('conflict');
  if (state.approvedBy !== undefined) return fail('wrong-phase');
  if (state.preparedBy === by) return fail('same-person');
  if (lastDecision(exam, roundId) > (state.preparedSequence ?? 0)) return fail('results-outdated');
  if (undecided > 0) return fail('evidence-undecided', { values: { count: undecided } });
  const violations = undecidedViolations(exam, roundId);
  if (!violations.ok) return violations;
  return ok({ type: 'resultsApproved', roundId, version });
}

/** Publishes the approved version, once. Problems: not-found, conflict, not-approved, wrong-phase. */
export function publishResults(
  exam: Exam,
  roundId: string,
  version: number,
): Result<ExamEvent | null> {
  const state = stateOf(exam, roundId);
  if (!state) return fail('not-found');
  if (state.version !== version) return fail('conflict');
  if (state.approvedBy === undefined) return fail('not-approved');
  if (state.publishedAt !== undefined) return fail('wrong-phase');
  return ok({ type: 'resultsPublished', roundId, version });
}
