import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** Which summons to make, and what they say beside seats and hours. */
export const summonsRequest = z.object({
  scope: z.enum(['all', 'session', 'candidate', 'changed']),
  /** Where the scope is a session. */
  sessionId: id.optional(),
  /** Where the scope is one candidate. */
  candidateNumber: z.string().trim().max(20).optional(),
  /** Minutes before the start at which candidates must be there: the council decides. */
  presentMinutes: z.int().min(0).max(180).default(30),
  /** What else the council tells everybody, such as where to park. */
  note: z.string().trim().max(600).default(''),
  /** Issued: recorded as told, the files are kept. Else a draft to look at, marked as such. */
  issue: z.boolean().default(false),
});
export type SummonsRequest = z.infer<typeof summonsRequest>;
