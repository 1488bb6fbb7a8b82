import * as z from 'zod';

/** The answers of a sitting: the fold of its journal. Keys are places in the paper, as text. */
export const answers = z.object({
  chosen: z.record(z.string(), z.array(z.int())),
  /** Ordering and matching; a browser may have kept answers from before these kinds existed. */
  arranged: z.record(z.string(), z.array(z.int())).default({}),
  /** Numbers, short texts and essays, as typed. */
  written: z.record(z.string(), z.string()).default({}),
  flagged: z.array(z.int()),
});
export type Answers = z.infer<typeof answers>;
