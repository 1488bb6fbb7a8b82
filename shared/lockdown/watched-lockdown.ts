import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { lockdownWaiver } from './lockdown-waiver.ts';

/** What the exam asks of the workstations of a room, and whom staff let pass. */
export const watchedLockdown = z.object({
  seb: z.boolean(),
  networks: z.array(z.string()),
  waivers: z.array(
    lockdownWaiver.omit({ roomId: true }).extend({
      sittingId: id.optional(),
      at: instant,
      by: z.string(),
    }),
  ),
});
export type WatchedLockdown = z.infer<typeof watchedLockdown>;
