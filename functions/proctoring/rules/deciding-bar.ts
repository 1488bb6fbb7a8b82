import type * as z from 'zod';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { decidingBar } from '../../../shared/proctoring/refused-batch.ts';

/** Why refused answers of a session cannot be decided (any more), or undefined. */
export function decidingBarOf(
  exam: Exam,
  sessionId: string,
): z.infer<typeof decidingBar> | undefined {
  if (exam.ruleSet.lateAnswers.value === 'neverCount') return 'neverCount';
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const results = exam.results.find((each) => each.roundId === session?.roundId);
  return results?.approvedBy === undefined ? undefined : 'approved';
}
