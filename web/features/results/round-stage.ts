import type { RoundResultState } from '../../../shared/exam/exam.ts';

export const roundStages = ['draft', 'prepared', 'approved', 'published'] as const;
export type RoundStage = (typeof roundStages)[number];

/** How far the results of a round have come. */
export function roundStage(state: RoundResultState | undefined): RoundStage {
  if (!state) return 'draft';
  if (state.publishedAt !== undefined) return 'published';
  return state.approvedAt !== undefined ? 'approved' : 'prepared';
}
