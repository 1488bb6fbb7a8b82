import type { Exam, RoundResultState } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { StoredObject } from '../../../shared/exam/stored-object.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

const stateOf = (exam: Exam, roundId: string): RoundResultState | undefined =>
  exam.results.find((result) => result.roundId === roundId);

/** Whether the round can be graded now. Problems: not-found, wrong-phase, setup-incomplete, sittings-open. */
export function readyToPrepare(exam: Exam, roundId: string): Result<true> {
  const parts = exam.parts.filter((part) => part.roundId === roundId && part.held);
  if (parts.length === 0) return fail('not-found');
  if (stateOf(exam, roundId)?.publishedAt !== undefined) return fail('wrong-phase');
  if (!parts.every((part) => part.seal)) {
    return fail('setup-incomplete', {
      findings: [{ vi: 'Có phần thi chưa niêm phong đề.', en: 'A part has no sealed papers yet.' }],
    });
  }
  const open = exam.sessions.filter((session) => session.roundId === roundId && !session.closed);
  return open.length === 0 ? ok(true) : fail('sittings-open', { values: { count: open.length } });
}

/** The next version of a round's results. */
export function nextVersion(exam: Exam, roundId: string): number {
  return (stateOf(exam, roundId)?.version ?? 0) + 1;
}

/** Notes prepared results. Problem: conflict where another version was prepared meanwhile. */
export function resultsPrepared(
  exam: Exam,
  roundId: string,
  version: number,
  results: StoredObject,
): Result<ExamEvent | null> {
  const ready = readyToPrepare(exam, roundId);
  if (!ready.ok) return ready;
  if (nextVersion(exam, roundId) !== version) return fail('conflict');
  return ok({ type: 'resultsPrepared', roundId, version, results });
}

/** Approves the version; never by the one who prepared it. Problems: not-found, conflict, wrong-phase, same-person. */
export function approveResults(
  exam: Exam,
  roundId: string,
  version: number,
  by: string,
): Result<ExamEvent | null> {
  const state = stateOf(exam, roundId);
  if (!state) return fail('not-found');
  if (state.version !== version) return fail('conflict');
  if (state.approvedBy !== undefined) return fail('wrong-phase');
  if (state.preparedBy === by) return fail('same-person');
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
