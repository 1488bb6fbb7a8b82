import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';

/**
 * How often the questions of a sealed bank were drawn, session by session. Written as papers are
 * sealed, encrypted, and shown to nobody before the session is over.
 */
export const exposureFile = z.object({
  sessions: z.array(
    z.object({
      sessionId: id,
      papers: z.int(),
      drawn: z.array(z.object({ itemId: id, version: z.int(), papers: z.int() })),
    }),
  ),
});
export type ExposureFile = z.infer<typeof exposureFile>;

/** A question in one session that is over: it stood in the sealed bank, and so many papers had it. */
export const exposure = z.object({
  examId: id,
  examName: z.string(),
  partId: id,
  sessionId: id,
  sessionName: z.string(),
  startsAt: instant,
  /** The version that was sealed. */
  version: z.int(),
  /** Papers of the session, and those with the question. */
  papers: z.int(),
  drawn: z.int(),
});
export type Exposure = z.infer<typeof exposure>;
