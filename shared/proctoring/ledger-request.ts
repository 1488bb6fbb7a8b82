import * as z from 'zod';
import { clockPause } from '../sitting/clock-pause.ts';
import { outage } from '../sitting/outage.ts';
import { timeGrant } from '../sitting/time-grant.ts';

/** What somebody asks to be written into the time ledger; whom it concerns is said by the path. */
export const ledgerRequest = z.discriminatedUnion('kind', [
  timeGrant.omit({ scope: true }).extend({ kind: z.literal('grant') }),
  clockPause.omit({ scope: true }).extend({ kind: z.literal('pause') }),
  outage.omit({ scope: true }).extend({ kind: z.literal('outage') }),
]);
export type LedgerRequest = z.infer<typeof ledgerRequest>;
