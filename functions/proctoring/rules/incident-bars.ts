import type { Exam } from '../../../shared/exam/exam.ts';

const resultsOf = (exam: Exam, sessionId: string) => {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  return exam.results.find((each) => each.roundId === session?.roundId);
};

/** Whether the results of the session's round are approved: nothing about them changes any more. */
export function isApproved(exam: Exam, sessionId: string): boolean {
  return resultsOf(exam, sessionId)?.approvedBy !== undefined;
}

/** Whether results of the session's round were prepared, so that incidents have been heeded. */
export function isPrepared(exam: Exam, sessionId: string): boolean {
  return resultsOf(exam, sessionId) !== undefined;
}
