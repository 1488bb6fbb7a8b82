import * as z from 'zod';
import { ledgerReason } from './ledger-reason.ts';
import { ledgerScope } from './ledger-scope.ts';

/** Minutes given after a failure, with who answers for them. Grants are only ever added. */
export const timeGrant = ledgerReason.extend({
  scope: ledgerScope,
  minutes: z.int().min(1).max(180),
});
export type TimeGrant = z.infer<typeof timeGrant>;
