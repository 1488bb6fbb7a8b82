import * as z from 'zod';

/** Why an entry of the time ledger was made; its author and moment are the event's own. */
export const ledgerReason = z.object({
  reason: z.string().trim().min(3).max(500),
  /** The number of the incident's minutes (biên bản), where there is one. */
  incident: z.string().trim().max(60).optional(),
});
export type LedgerReason = z.infer<typeof ledgerReason>;
