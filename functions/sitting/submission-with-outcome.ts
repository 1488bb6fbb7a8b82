import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { Submission } from '../../shared/sitting/submission.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { submissionOf } from './rules/submission-of.ts';
import type { SittingPlace } from './sitting-places.ts';

/**
 * The submission of an ended sitting, with the outcome where the exam shows it at once. Where
 * grading fails the submission stands without it; it is graded again when next asked for.
 */
export async function submissionWithOutcome(
  deps: Pick<CandidateDeps, 'grade' | 'log'>,
  { sheet }: SittingPlace,
  sitting: Sitting,
): Promise<Submission | undefined> {
  const submission = submissionOf(sitting, sheet.questionCount, sha256Hex);
  const graded = sitting.state === 'submitted' || sitting.state === 'timedOut';
  if (!submission || !graded || !sheet.immediateResult) return submission;
  try {
    const outcome = await deps.grade(sitting.sittingId);
    return outcome ? { ...submission, outcome } : submission;
  } catch (error) {
    deps.log.write('error', 'GRADE_FAILED', {
      path: 'grade',
      error: error instanceof Error ? error.name : 'unknown',
    });
    return submission;
  }
}
