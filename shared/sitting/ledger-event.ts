import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { clockPause } from './clock-pause.ts';
import { outage } from './outage.ts';
import { suspension } from './suspension.ts';
import { timeGrant } from './time-grant.ts';

/** The session an entry belongs to; absent where it concerns the whole exam. */
const session = { sessionId: id.optional() };

/** What can be written into the time ledger; deadlines follow from all of it. */
export const ledgerEvents = [
  z.object({ type: z.literal('timeGranted'), ...session, grant: timeGrant }),
  z.object({ type: z.literal('clockPaused'), ...session, pause: clockPause }),
  z.object({
    type: z.literal('clockResumed'),
    ...session,
    /** The sequence number of the event that began the pause. */
    pause: z.int().min(1),
    /** From when the clock runs again: once every page has heard of it. */
    runsFrom: instant,
    reason: z.string().trim().max(500).optional(),
  }),
  z.object({ type: z.literal('outageNoted'), ...session, outage }),
  z.object({ type: z.literal('candidateSuspended'), sessionId: id, suspension }),
] as const;
const ledgerEvent = z.discriminatedUnion('type', ledgerEvents);
export type LedgerEvent = z.infer<typeof ledgerEvent>;
