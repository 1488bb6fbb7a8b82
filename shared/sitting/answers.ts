import * as z from 'zod';

/** The answers of a sitting: the fold of its journal. Keys are places in the paper, as text. */
export const answers = z.object({
  chosen: z.record(z.string(), z.array(z.int())),
  flagged: z.array(z.int()),
});
export type Answers = z.infer<typeof answers>;
