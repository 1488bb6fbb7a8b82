import * as z from 'zod';
import { partOutcome } from '../grading/part-outcome.ts';
import { instant } from '../kernel/instant.ts';
import { sittingState } from './sitting-state.ts';

/** What the candidate is told of the ended sitting. */
export const submission = z.object({
  state: sittingState,
  submittedAt: instant,
  answered: z.int(),
  /** SHA-256 of the canonical final answers, for the candidate's receipt. */
  answersHash: z.string(),
  outcome: partOutcome.optional(),
});
export type Submission = z.infer<typeof submission>;
