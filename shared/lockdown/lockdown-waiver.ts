import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** What staff can let pass for a candidate or a room. */
export const waivable = z.enum(['seb', 'network']);
export type Waivable = z.infer<typeof waivable>;

/** Staff let a candidate, or everybody in a room, in although the workstation does not fit. */
export const lockdownWaiver = z.object({
  roomId: id,
  /** The one candidate; left out, everybody in the room. */
  sittingId: id.optional(),
  what: waivable,
  reason: z.string().trim().min(3).max(500),
});
export type LockdownWaiver = z.infer<typeof lockdownWaiver>;
