import type * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { ledgerReason } from './ledger-reason.ts';
import { ledgerScope } from './ledger-scope.ts';

/** A failure that is over: what of it fell into a sitting's running time is given back exactly. */
export const outage = ledgerReason.extend({ scope: ledgerScope, from: instant, to: instant });
export type Outage = z.infer<typeof outage>;
