import * as z from 'zod';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import type { ReceiptFacts } from '../../shared/sitting/receipt.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Key, Table } from '../platform/table.ts';

/**
 * Receipts, each beside its sitting under the hash of the facts it states: the same facts have one
 * receipt for ever. Were a sitting opened again, its other end would get a receipt of its own.
 */
export interface ReceiptStore {
  receipt(sittingId: string, facts: ReceiptFacts): Promise<string | undefined>;
  /** Keeps a receipt and answers the one that counts: the first that was kept. */
  keepReceipt(sittingId: string, facts: ReceiptFacts, jws: string): Promise<string>;
}

const row = z.object({ t: z.string() });
const keyOf = (sittingId: string, facts: ReceiptFacts): Key => ({
  pk: `SITTING#${sittingId}`,
  sk: `RECEIPT#${sha256Hex(canonicalJson(facts)).slice(0, 16)}`,
});

export function receiptStore(table: Table): ReceiptStore {
  async function receipt(sittingId: string, facts: ReceiptFacts) {
    const found = await table.get(keyOf(sittingId, facts));
    return found && row.parse(found).t;
  }
  return {
    receipt,
    async keepReceipt(sittingId, facts, jws) {
      const kept = await table.put(
        { ...keyOf(sittingId, facts), t: jws },
        'attribute_not_exists(pk)',
      );
      return kept ? jws : ((await receipt(sittingId, facts)) ?? jws);
    },
  };
}
