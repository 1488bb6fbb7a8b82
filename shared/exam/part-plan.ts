import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** What the council fixed for a part within the ranges of the rule set. */
export const partPlan = z.object({
  roundId: id,
  partId: id,
  /** False where the council leaves an optional part out. */
  held: z.boolean(),
  questionCount: z.int().min(1).max(500),
  minutes: z.int().min(1).max(500),
});
export type PartPlan = z.infer<typeof partPlan>;
