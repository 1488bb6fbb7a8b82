import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { split } from 'shamir-secret-sharing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareText } from '../../shared/paper/share-text.ts';
import { lockKeys } from '../paper/lock-keys.ts';
import { sha256Hex } from '../platform/crypto.ts';
import { sealingKeyOf } from '../platform/seal-to-key.ts';
import { keyVault } from '../platform/vault.ts';
import { writeBackupFile } from '../proctoring/backup/backup-file.ts';
import { envelopesOf } from '../proctoring/backup/envelopes-of.ts';
import { openBackupCommand } from './open-backup-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const vault = keyVault(randomBytes(32));
const secret = new Uint8Array(randomBytes(16));
const place = { examId: 'exam-1', sessionId: 'morning' };
let shares: string[] = [];
let hash = '';

async function write(sittings: number, told = sittings) {
  async function* lines() {
    const session = { name: 'Ca 1' };
    yield JSON.stringify({ kind: 'session', examName: 'Kỳ thi', sequence: 9, madeAt: 1, session });
    for (let i = 0; i < sittings; i++) {
      const ticket = { candidateNumber: `CC000${i}` };
      yield JSON.stringify({
        ...{ kind: 'sitting', sittingId: `s${i}`, ticket, sitting: {}, evidence: [] },
      });
    }
    yield JSON.stringify({ kind: 'end', sittings: told });
  }
  const backupKey = sealingKeyOf(lockKeys(secret).backupSeed);
  const seal = { lockId: 'lock-1', backupKey } as never;
  return writeBackupFile(place, lines(), (key) => envelopesOf(vault, { ...place, seal }, key));
}

async function run(
  args: string[],
  typed: readonly string[] = [],
  from: typeof vault | undefined = vault,
) {
  const lines: string[] = [];
  const code = await openBackupCommand(args, {
    print: (line) => lines.push(line),
    vaultIn: async (named) => (named === '.data' ? from : undefined),
    readShares: async () => typed,
  });
  return { code, text: lines.join('\n') };
}

beforeAll(async () => {
  shares = (await split(secret, 5, 3)).map(shareText);
  const bytes = await write(2);
  hash = sha256Hex(bytes);
  writeFileSync(at('session.ttbk'), bytes);
});

describe('the command that opens a backup', () => {
  it('recomputes the hash, opens it with the vault and reads it to the end', async () => {
    const { code, text } = await run([
      at('session.ttbk'),
      '--sha256',
      hash.replace(/(.{4})/g, '$1 '),
    ]);
    expect(text).toContain('NGUYÊN VẸN: 2 bài thi.');
    expect(text).toContain('Kỳ thi – Ca 1');
    expect(text).toContain(hash.slice(0, 4));
    expect(code).toBe(0);
  });

  it('opens it with enough shares where the vault is lost, and not with fewer', async () => {
    const args = [at('session.ttbk'), '--shares', '--language', 'en'];
    expect(await run(args, [shares[4]!, shares[0]!, shares[2]!])).toMatchObject({
      code: 0,
      text: expect.stringContaining('WHOLE: 2 sittings.'),
    });
    for (const typed of [shares.slice(0, 2), [...shares.slice(0, 2), 'ABCDE'], []])
      expect((await run(args, typed)).code).toBe(1);
  });

  it('says so where the file is another, was changed, is incomplete or cannot be read', async () => {
    expect((await run([at('session.ttbk'), '--sha256', 'ab'.repeat(32)])).text).toContain(
      'KHÔNG trùng mã',
    );
    const changed = Uint8Array.from(readFileSync(at('session.ttbk')));
    changed[changed.length >> 1]! ^= 1;
    writeFileSync(at('changed.ttbk'), changed);
    expect(await run([at('changed.ttbk')])).toMatchObject({
      code: 1,
      text: expect.stringContaining('Không mở được'),
    });
    writeFileSync(at('short.ttbk'), await write(2, 3));
    expect(await run([at('short.ttbk')])).toMatchObject({
      code: 1,
      text: expect.stringContaining('không đủ nội dung'),
    });
    expect((await run([at('nowhere.ttbk')])).code).toBe(2);
    expect((await run([at('session.ttbk'), '--data', 'elsewhere'])).code).toBe(2);
    expect((await run([])).code).toBe(2);
    expect((await run(['--help'])).code).toBe(0);
  });

  it('writes what is in it where asked to', async () => {
    await run([at('session.ttbk'), '--out', at('session.jsonl')]);
    const lines = readFileSync(at('session.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([
      'session',
      'sitting',
      'sitting',
      'end',
    ]);
  });
});
