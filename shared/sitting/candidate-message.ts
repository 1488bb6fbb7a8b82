import * as z from 'zod';
import { instant } from '../kernel/instant.ts';

/** A message as its candidate reads it: no name of who wrote it. */
export const candidateMessage = z.object({
  number: z.int(),
  at: instant,
  /** To this candidate alone, the room, or more. */
  to: z.enum(['sitting', 'room', 'session', 'exam']),
  text: z.string(),
  /** Why it does not hold any more; only who had seen it still gets it. */
  withdrawn: z.string().optional(),
});
export type CandidateMessage = z.infer<typeof candidateMessage>;
