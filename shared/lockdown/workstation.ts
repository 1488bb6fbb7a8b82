import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { lockdownRefusal } from './sitting-lockdown.ts';

/** Whether a workstation is what the exam asks for. */
export const workstationState = z.enum([
  /** Nobody has signed in there yet. */
  'none',
  'fits',
  /** Let pass by staff. */
  'waived',
  /** Refused since it last fitted, or never seen to fit. */
  'doubtful',
]);
export type WorkstationState = z.infer<typeof workstationState>;

/** A candidate's workstation as the room sees it; a part is absent where the exam does not ask. */
export const workstation = z.object({
  seb: workstationState.optional(),
  network: workstationState.optional(),
  /** When it was last seen to fit, what it said of itself, and from where it came. */
  checkedAt: instant.optional(),
  version: z.string().optional(),
  address: z.string().optional(),
  refused: lockdownRefusal.optional(),
});
export type Workstation = z.infer<typeof workstation>;
