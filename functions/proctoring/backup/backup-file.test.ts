import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyVault } from '../../platform/vault.ts';
import { backupPurpose, openBackupFile, writeBackupFile } from './backup-file.ts';
import { openWithVault } from './open-with-vault.ts';

const place = { examId: 'exam-1', sessionId: 'morning' };
const vault = keyVault(randomBytes(32));

async function write(lines: readonly string[]) {
  async function* given() {
    yield* lines;
  }
  return writeBackupFile(place, given(), async (dataKey) => {
    const sealed = await vault.seal(backupPurpose('exam-1', 'morning'), dataKey);
    return [{ by: 'vault', sealed: Buffer.from(sealed).toString('base64') }];
  });
}

async function read(bytes: Uint8Array, from = vault) {
  const opened = await openBackupFile(bytes, openWithVault(from));
  if (!opened) return undefined;
  const lines: string[] = [];
  for await (const line of opened.lines) lines.push(line);
  return lines;
}

describe('a backup file', () => {
  it('gives back the lines it was made of, and shows none of them', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => JSON.stringify({ text }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        expect(await read(await write(lines))).toEqual(lines);
      }),
      { numRuns: 30 },
    );
    const secret = Buffer.from(await write(['{"name":"Nguyễn Thị Ướt"}'])).toString('latin1');
    expect(secret).not.toContain('name');
  });

  it('does not open with any one byte changed, cut off or added', async () => {
    const bytes = await write(['{"kind":"session"}', '{"kind":"end","sittings":0}']);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 + (at % 255));
      expect(await read(changed), `byte ${at}`).toBeUndefined();
    }
    expect(await read(bytes.subarray(0, -1))).toBeUndefined();
    expect(await read(Buffer.concat([bytes, Buffer.from([0])]))).toBeUndefined();
    expect(await read(new Uint8Array())).toBeUndefined();
  });

  it('opens with the vault that sealed it only', async () => {
    expect(await read(await write([]), keyVault(randomBytes(32)))).toBeUndefined();
  });
});
