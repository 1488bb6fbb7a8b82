import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, expect, it } from 'vitest';
import { writeThrough } from '../../infra/local/write-through.ts';

interface Writes {
  _put(...given: unknown[]): Promise<void>;
  _batch(...given: unknown[]): Promise<void>;
}
const folder = mkdtempSync(join(tmpdir(), 'write-through-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('asks the disk for every write, and still writes what it was given', async () => {
  const prototype = ClassicLevel.prototype as unknown as Writes;
  const asked: unknown[] = [];
  const { _put, _batch } = prototype;
  // The binding's own methods, watched: what reaches them is what the disk is asked.
  prototype._put = function (...given) {
    asked.push((given[2] as { sync?: boolean }).sync);
    return _put.apply(this, given);
  };
  prototype._batch = function (...given) {
    asked.push((given[1] as { sync?: boolean }).sync);
    return _batch.apply(this, given);
  };
  writeThrough();
  const store = new ClassicLevel<string, { n: number }>(folder, { valueEncoding: 'json' });
  await store.put('a', { n: 1 });
  await store.batch([{ type: 'put', key: 'b', value: { n: 2 } }]);
  expect(asked).toEqual([true, true]);
  expect([await store.get('a'), await store.get('b')]).toEqual([{ n: 1 }, { n: 2 }]);
  await store.close();
});
