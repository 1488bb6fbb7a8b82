import type * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { ledgerReason } from './ledger-reason.ts';
import { ledgerScope } from './ledger-scope.ts';

/** A pause whose end is not known yet: clock and answering stand still until somebody goes on. */
export const clockPause = ledgerReason.extend({
  scope: ledgerScope,
  /**
   * Since when the clock counts as standing, where that was before the entry was made: an outage
   * that still lasts is a pause from its beginning.
   */
  from: instant.optional(),
});
export type ClockPause = z.infer<typeof clockPause>;
