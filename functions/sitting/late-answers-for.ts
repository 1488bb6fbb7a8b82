import { type LateAnswers, lateAnswersOf } from '../../shared/sitting/late-answers.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { settledSitting } from './settled-sitting.ts';
import type { SittingPlace } from './sitting-places.ts';

/** What the candidate is told of refused answers. It costs a read only where there are some. */
export async function lateAnswersFor(
  deps: Pick<CandidateDeps, 'sittings' | 'exams'>,
  { sheet }: SittingPlace,
  sitting: Sitting,
): Promise<LateAnswers> {
  if (!sitting.hasEvidence) return [];
  const load = () => deps.exams.load(sheet.examId);
  return lateAnswersOf(await settledSitting(deps.sittings, sitting, sheet.sessionId, load));
}
