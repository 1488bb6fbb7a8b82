import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOrMakeLocalKeys } from '../../infra/local/local-keys.ts';

describe('the keys of receipts in the key file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are made once, for their owner alone, and stay the same from start to start', async () => {
    const first = await readOrMakeLocalKeys(folder);
    expect(first.receipts).toHaveLength(1);
    expect(await readOrMakeLocalKeys(folder)).toEqual(first);
    expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0);
  });

  it('come to a folder of before there were receipts, and change nothing else in it', async () => {
    const file = join(folder, 'keys.json');
    await readOrMakeLocalKeys(folder);
    const { receipts: _none, ...old } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(old));
    const { receipts, ...rest } = await readOrMakeLocalKeys(folder);
    expect(receipts).toHaveLength(1);
    expect(rest).toEqual(old);
  });

  it('follow each other: the fresh one signs, the earlier one stays', async () => {
    const [old] = (await readOrMakeLocalKeys(folder)).receipts;
    const { receipts } = await readOrMakeLocalKeys(folder, { newReceiptKey: true });
    expect(receipts).toHaveLength(2);
    expect(receipts[0]).not.toEqual(old);
    expect(receipts[1]).toEqual(old);
  });
});
