import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { answersText } from '../../../shared/sitting/answers-text.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { Submission } from '../../../shared/sitting/submission.ts';
import { answersOf } from './answers-of.ts';

/**
 * What a candidate handed in, with the hash of the final answers for the receipt; undefined while
 * the sitting is open. Questions the paper does not have are not counted.
 */
export function submissionOf(
  sitting: Pick<Sitting, 'state' | 'endedAt' | 'deadlineAt' | 'journal'>,
  questionCount: number,
  sha256Hex: (text: string) => string,
): Submission | undefined {
  if (!hasEnded(sitting.state)) return undefined;
  const answers = answersOf(sitting);
  return {
    state: sitting.state,
    submittedAt: sitting.endedAt ?? sitting.deadlineAt,
    answered: answeredQuestions(answers, questionCount).length,
    answersHash: sha256Hex(answersText(answers)),
  };
}
