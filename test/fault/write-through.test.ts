import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeThrough } from '../../infra/local/write-through.ts';

interface Writes {
  _put(...given: unknown[]): Promise<void>;
  _batch(...given: unknown[]): Promise<void>;
}

describe('writing through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-through-'));
  const store = new ClassicLevel<string, { n: number }>(folder, { valueEncoding: 'json' });
  /** What the disk was asked: whether to sync, write by write. */
  const asked: unknown[] = [];
  let fault: Error | undefined;
  beforeAll(async () => {
    const prototype = ClassicLevel.prototype as unknown as Writes;
    const { _put, _batch } = prototype;
    // The binding's own methods, watched: what reaches them is what the disk is asked.
    const watched = (work: Writes['_put'], place: number): Writes['_put'] =>
      async function (this: unknown, ...given) {
        asked.push((given[place] as { sync?: boolean }).sync);
        if (fault) throw fault;
        return work.apply(this as Writes, given);
      };
    prototype._put = watched(_put, 2);
    prototype._batch = watched(_batch, 1);
    writeThrough();
    await store.open();
  });
  beforeEach(() => asked.splice(0));
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks the disk for every write, and still writes what it was given', async () => {
    await store.put('a', { n: 1 });
    await store.batch([{ type: 'put', key: 'b', value: { n: 2 } }]);
    await store.del('a');
    expect(asked).toEqual([true, true, true]);
    expect([await store.get('a'), await store.get('b')]).toEqual([undefined, { n: 2 }]);
  });

  it('asks it once for all who come while it is at work, in the order they came', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `many-${i}`);
    await Promise.all([
      ...names.map((name, n) => store.put(name, { n })),
      store.del('many-7'),
      store.put('many-8', { n: -1 }),
    ]);
    expect(asked).toEqual([true, true]);
    const held = await store.getMany(names);
    expect(held.map((each) => each?.n)).toEqual(
      names.map((_, n) => (n === 7 ? undefined : n === 8 ? -1 : n)),
    );
  });

  it('acknowledges to nobody what the disk refused, and goes on afterwards', async () => {
    fault = new Error('the disk is full');
    const tries = await Promise.allSettled([1, 2, 3].map((n) => store.put(`full-${n}`, { n })));
    expect(tries.map((each) => each.status)).toEqual(['rejected', 'rejected', 'rejected']);
    fault = undefined;
    await store.put('full-1', { n: 1 });
    expect(await store.get('full-1')).toEqual({ n: 1 });
  });
});
