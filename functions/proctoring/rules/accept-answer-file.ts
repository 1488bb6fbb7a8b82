import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { AcceptedFile } from '../../../shared/sitting/accepted-file.ts';

/**
 * Whether an answer file may be taken. Problems: not-found where the exam has no such session;
 * results-approved; answer-file-taken where it was taken before.
 */
export function mayTakeFile(exam: Exam, sessionId: string, fileId: string): Result<true> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  const results = exam.results.find((each) => each.roundId === session.roundId);
  if (results?.approvedBy !== undefined) return fail('results-approved');
  const taken = session.answerFiles?.some((each) => each.fileId === fileId);
  return taken ? fail('answer-file-taken') : ok(true);
}

/** The event that an answer file was taken, once. Problems: as mayTakeFile. */
export function acceptAnswerFile(
  exam: Exam,
  sessionId: string,
  file: AcceptedFile,
): Result<ExamEvent> {
  const may = mayTakeFile(exam, sessionId, file.fileId);
  return may.ok ? ok({ type: 'answerFileAccepted', sessionId, file }) : may;
}
