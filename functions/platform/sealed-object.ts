import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { StoredObject } from '../../shared/exam/stored-object.ts';
import { decryptAesGcm, encryptAesGcm, sha256Hex } from './crypto.ts';
import type { ObjectStore } from './object-store.ts';
import type { Vault } from './vault.ts';

const envelope = z.object({ key: z.base64(), body: z.base64() });

/**
 * Stores a value encrypted under a fresh data key, itself sealed by the vault (envelope
 * encryption). Only a holder of the vault can open it, and only for the same purpose.
 */
export async function putSealed(
  deps: { objects: ObjectStore; vault: Vault },
  prefix: string,
  purpose: string,
  value: unknown,
  count: number,
): Promise<StoredObject> {
  const dataKey = randomBytes(32);
  const body = encryptAesGcm(dataKey, Buffer.from(JSON.stringify(value)));
  const key = await deps.vault.seal(purpose, dataKey);
  const bytes = Buffer.from(
    JSON.stringify({
      key: Buffer.from(key).toString('base64'),
      body: Buffer.from(body).toString('base64'),
    }),
  );
  const sha256 = sha256Hex(bytes);
  const objectKey = `${prefix}/${sha256}.sealed`;
  await deps.objects.put(objectKey, bytes);
  return { key: objectKey, sha256, count };
}

/** Opens what putSealed stored; throws where it is missing, changed, or sealed for another purpose. */
export async function openSealed<T extends z.ZodType>(
  deps: { objects: ObjectStore; vault: Vault },
  pointer: StoredObject,
  purpose: string,
  schema: T,
): Promise<z.output<T>> {
  const bytes = await deps.objects.get(pointer.key);
  if (!bytes || sha256Hex(bytes) !== pointer.sha256)
    throw new Error(`sealed object ${pointer.key} is missing or changed`);
  const parts = envelope.parse(JSON.parse(Buffer.from(bytes).toString()));
  const dataKey = await deps.vault.open(purpose, Buffer.from(parts.key, 'base64'));
  const plain = decryptAesGcm(dataKey, Buffer.from(parts.body, 'base64'));
  return schema.parse(JSON.parse(Buffer.from(plain).toString()));
}
