import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';

/** A session (ca thi): one part of one round, at one start time, in some rooms. */
export const session = z.object({
  sessionId: id,
  roundId: id,
  partId: id,
  name: z.string().trim().min(1).max(100),
  startsAt: instant,
  roomIds: z.array(id).min(1),
  /** Nobody signs in before an invigilator has checked them in. Left out: check-in is only recorded. */
  checkIn: z.literal('required').optional(),
});
export type Session = z.infer<typeof session>;
export const sessionDraft = session.omit({ sessionId: true });
