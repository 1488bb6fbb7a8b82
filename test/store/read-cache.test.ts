import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCache } from '../../infra/local/read-cache.ts';

const key = fc.constantFrom('a', 'b', 'c');
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), key, value: fc.string() }),
  fc.record({ kind: fc.constant('get' as const), key }),
  fc.record({ kind: fc.constant('del' as const), key }),
  fc.record({ kind: fc.constant('batch' as const), key, value: fc.string() }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Get = (this: unknown, ...values: unknown[]) => Promise<unknown>;

describe('the read cache', () => {
  let folder: string;
  let store: ClassicLevel<string, string>;
  let trips = 0;
  beforeAll(async () => {
    const prototype = ClassicLevel.prototype as unknown as { _get: Get };
    const read = prototype._get;
    prototype._get = function (...values) {
      trips++;
      return read.apply(this, values);
    };
    readCache();
    folder = await mkdtemp(join(tmpdir(), 'read-cache-'));
    store = new ClassicLevel(folder);
    await store.open();
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** An iterator reads the store itself, past the cache. */
  const truth = async () => new Map(await store.iterator().all());

  it('answers what the store holds, whatever overlapped before', async () => {
    const waves = fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { maxLength: 12 });
    const run = async (all: Step[][]) => {
      for (const wave of all) {
        await Promise.all(
          wave.map(async (one) => {
            if (one.kind === 'put') await store.put(one.key, one.value);
            else if (one.kind === 'get') await store.get(one.key);
            else if (one.kind === 'del') await store.del(one.key);
            else await store.batch([{ type: 'put', key: one.key, value: one.value }]);
          }),
        );
        const held = await truth();
        for (const name of ['a', 'b', 'c']) expect(await store.get(name)).toBe(held.get(name));
      }
    };
    await fc.assert(fc.asyncProperty(waves, run), { numRuns: 200 });
  });

  it('answers from memory what was just written', async () => {
    await store.put('a', 'written');
    const before = trips;
    expect(await store.get('a')).toBe('written');
    expect(trips).toBe(before);
  });
});
