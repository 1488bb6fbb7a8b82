import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { networkRule, sebRule } from './lockdown.ts';
import { lockdownWaiver } from './lockdown-waiver.ts';

/** What happens to an exam's lockdown: set before sealing, waived in the room. */
export const lockdownEvents = [
  z.object({ type: z.literal('sebRequired'), seb: sebRule }),
  z.object({ type: z.literal('sebLifted') }),
  z.object({ type: z.literal('networksSet'), networks: z.array(networkRule) }),
  z.object({ type: z.literal('lockdownWaived'), sessionId: id, waiver: lockdownWaiver }),
] as const;
const lockdownEvent = z.discriminatedUnion('type', lockdownEvents);
export type LockdownEvent = z.infer<typeof lockdownEvent>;
