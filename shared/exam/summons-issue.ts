import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { storedObject } from './stored-object.ts';

/** Summons given out once: to whom, in what version of the plan, and the files as they were. */
export const summonsIssue = z.object({
  sequence: z.int(),
  at: instant,
  by: z.string(),
  scope: z.enum(['all', 'session', 'candidate', 'changed']),
  partIds: z.array(id),
  sessionId: id.optional(),
  printId: id,
  version: z.int(),
  candidates: z.int(),
  documents: storedObject,
  withdrawn: z.boolean().optional(),
});
export type SummonsIssue = z.infer<typeof summonsIssue>;
