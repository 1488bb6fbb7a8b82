import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** Why an entry of the time ledger was made; its author and moment are the event's own. */
export const ledgerReason = z.object({
  reason: z.string().trim().min(3).max(500),
  /** The number of the incident's minutes (biên bản), where there is one. */
  incident: z.string().trim().max(60).optional(),
  /** The recorded incident of that number: numbers are of a session, an entry may be of the whole exam. */
  incidentId: id.optional(),
});
export type LedgerReason = z.infer<typeof ledgerReason>;
