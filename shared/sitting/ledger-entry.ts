import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { clockPause } from './clock-pause.ts';
import { outage } from './outage.ts';
import { suspension } from './suspension.ts';
import { timeGrant } from './time-grant.ts';

/** The place of an entry among the exam's events, its moment and its author. */
const made = { sequence: z.int(), at: instant, by: z.string() };

/** An entry of a session's time ledger, as the exam's events tell it. Nothing in it is ever edited. */
export const ledgerEntry = z.discriminatedUnion('kind', [
  timeGrant.extend({ kind: z.literal('grant'), ...made }),
  clockPause.extend({
    kind: z.literal('pause'),
    ...made,
    /** How it went on; absent while the clock stands. */
    end: z.object({ ...made, runsFrom: instant, reason: z.string().optional() }).optional(),
  }),
  outage.extend({ kind: z.literal('outage'), ...made }),
  suspension.extend({ kind: z.literal('suspension'), ...made }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntry>;
