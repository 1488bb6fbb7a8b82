import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';

/** A message of a session as its head of invigilation sees it. */
export const sessionMessage = z.object({
  messageId: id,
  at: instant,
  by: z.string(),
  scope: z.enum(['sitting', 'room', 'session', 'exam']),
  /** The room it went to, where it went to one room or somebody in it. */
  roomName: z.string().optional(),
  text: z.string(),
  withdrawn: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(),
  /** Of so many candidates who were there, so many pages have fetched it and so many have read it. */
  receivers: z.int(),
  delivered: z.int(),
  seen: z.int(),
});
export type SessionMessage = z.infer<typeof sessionMessage>;
