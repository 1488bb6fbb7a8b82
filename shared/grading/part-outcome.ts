import * as z from 'zod';

/** The outcome of a part, as its candidate may see it: counts and the verdict, never which were right. */
export const partOutcome = z.object({
  correct: z.int(),
  total: z.int(),
  passPercent: z.number(),
  passed: z.boolean(),
});
export type PartOutcome = z.infer<typeof partOutcome>;
