import * as z from 'zod';
import type { Table } from '../platform/table.ts';
import type { Vault } from '../platform/vault.ts';

/** Shares on their way to their holders. Kept sealed by the vault, and gone once handed over. */
export interface ShareStore {
  put(lockId: string, holder: number, share: Uint8Array): Promise<void>;
  find(lockId: string, holder: number): Promise<Uint8Array | undefined>;
  remove(lockId: string, holder: number): Promise<void>;
}

const shareRow = z.object({ sealed: z.instanceof(Uint8Array) });
const key = (lockId: string, holder: number) => ({ pk: `SHARE#${lockId}`, sk: String(holder) });
const purpose = (lockId: string, holder: number) => `share:${lockId}:${holder}`;

export function shareStore({ table, vault }: { table: Table; vault: Vault }): ShareStore {
  return {
    async put(lockId, holder, share) {
      const sealed = await vault.seal(purpose(lockId, holder), share);
      await table.put({ ...key(lockId, holder), sealed });
    },
    async find(lockId, holder) {
      const row = await table.get(key(lockId, holder));
      if (!row) return undefined;
      return vault.open(purpose(lockId, holder), shareRow.parse(row).sealed);
    },
    remove: (lockId, holder) => table.delete(key(lockId, holder)),
  };
}
