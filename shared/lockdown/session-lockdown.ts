import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { sebRule } from './lockdown.ts';

/** What the candidate API must know of the lockdown, on the sheet of a session. */
export const sessionLockdown = z.object({
  seb: sebRule.pick({ configKey: true, origin: true, versions: true }).optional(),
  /** Ranges of rooms that have any. */
  networks: z.array(z.object({ roomId: id, ranges: z.array(z.string()) })),
});
export type SessionLockdown = z.infer<typeof sessionLockdown>;
