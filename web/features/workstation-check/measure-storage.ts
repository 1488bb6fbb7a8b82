import { deleteDB, openDB } from 'idb';
import type { WorkstationFacts } from './workstation-facts.ts';

const scratch = 'truong-thi-check';

/** Writes bytes and a key that cannot be read out, closes, opens again, and uses both. */
async function keepsAndReturns(): Promise<boolean> {
  const open = () => openDB(scratch, 1, { upgrade: (db) => void db.createObjectStore('kept') });
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = crypto.getRandomValues(new Uint8Array(1_000));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  const first = await open();
  const tx = first.transaction('kept', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put({ key, sealed }, 'one'), tx.done]);
  first.close();
  const second = await open();
  const kept: { key: CryptoKey; sealed: ArrayBuffer } = await second.get('kept', 'one');
  second.close();
  const back = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, kept.key, kept.sealed);
  return new Uint8Array(back).every((byte, i) => byte === plain[i]);
}

/** Whether the browser's storage really keeps what a sitting puts there, and the room left. */
export async function measureStorage(): Promise<NonNullable<WorkstationFacts['storage']>> {
  const works = await keepsAndReturns().catch(() => false);
  await deleteDB(scratch).catch(() => undefined);
  const room = await navigator.storage?.estimate().catch(() => undefined);
  const { quota, usage = 0 } = room ?? {};
  return { works, freeBytes: quota === undefined ? undefined : quota - usage };
}
