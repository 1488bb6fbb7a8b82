import type * as z from 'zod';
import type { StoredObject } from '../../shared/exam/stored-object.ts';
import { sha256Hex } from './crypto.ts';

/** Large or binary things by key: S3 in the cloud, a folder locally. An object is whole or absent. */
export interface ObjectStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
}

/** Stores a value as immutable JSON named by its own hash, and answers the pointer to it. */
export async function putJson(
  objects: ObjectStore,
  prefix: string,
  value: unknown,
  count: number,
): Promise<StoredObject> {
  const bytes = Buffer.from(JSON.stringify(value));
  const sha256 = sha256Hex(bytes);
  const key = `${prefix}/${sha256}.json`;
  await objects.put(key, bytes);
  return { key, sha256, count };
}

/**
 * Reads immutable JSON and checks it against its pointer and schema. A missing or changed object
 * is a fault of the store, not of the caller, and throws. The last few are kept in memory: their
 * name is their hash, so they cannot go stale.
 */
export function jsonReader<T extends z.ZodType>(objects: ObjectStore, schema: T, keep = 8) {
  const kept = new Map<string, z.output<T>>();
  return async (pointer: StoredObject): Promise<z.output<T>> => {
    const known = kept.get(pointer.sha256);
    if (known !== undefined) return known;
    const bytes = await objects.get(pointer.key);
    if (!bytes) throw new Error(`object ${pointer.key} is missing`);
    if (sha256Hex(bytes) !== pointer.sha256) throw new Error(`object ${pointer.key} was changed`);
    const value = schema.parse(JSON.parse(Buffer.from(bytes).toString()));
    kept.set(pointer.sha256, value);
    const oldest = kept.keys().next().value;
    if (kept.size > keep && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
