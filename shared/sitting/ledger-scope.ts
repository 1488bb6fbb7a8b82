import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** Whom an entry of the time ledger concerns: one candidate, a room, a session or the whole exam. */
export const ledgerScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sitting'), sittingId: id }),
  z.object({ kind: z.literal('room'), roomId: id }),
  z.object({ kind: z.literal('session') }),
  /** Every session that was not closed when the entry was made. */
  z.object({ kind: z.literal('exam') }),
]);
export type LedgerScope = z.infer<typeof ledgerScope>;
