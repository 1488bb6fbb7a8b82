import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anySealedBank, proofOf } from '../../test/builders/any-draw-proof.ts';
import { verifyCommand } from './verify-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
function run(...args: string[]) {
  const lines: string[] = [];
  return { code: verifyCommand(args, (line) => lines.push(line)), text: lines.join('\n') };
}
const [bank] = fc.sample(anySealedBank, { numRuns: 1, seed: 7 });
const { proof, before } = proofOf(bank!, 5);
writeFileSync(at('proof.json.gz'), gzipSync(JSON.stringify(proof)));
writeFileSync(at('before.json'), JSON.stringify(before));

describe('the command that verifies a draw', () => {
  it('says identical, in Vietnamese or English, and exits with 0', () => {
    expect(run(at('proof.json.gz'), '--before', at('before.json'))).toMatchObject({
      code: 0,
      text: expect.stringContaining('KẾT LUẬN: giống hệt.'),
    });
    const one = run(at('proof.json.gz'), '--candidate', 'cc0003', '--language', 'en');
    expect(one).toMatchObject({ code: 0, text: expect.stringContaining('VERDICT: identical.') });
    expect(one.text).toContain('1 papers drawn again');
  });

  it('names the question that was changed after sealing, and exits with 1', () => {
    const items = bank!.items.with(0, { ...bank!.items[0]!, source: 'Điều khác' });
    const forged = proofOf({ ...bank!, items }, 5).proof;
    writeFileSync(at('forged.json'), JSON.stringify(forged));
    const { code, text } = run(at('forged.json'), '--before', at('before.json'));
    expect(code).toBe(1);
    expect(text).toContain(`Câu hỏi ${bank!.items[0]!.itemId} đã bị sửa.`);
    expect(text).toContain('KẾT LUẬN: KHÔNG khớp.');
  });

  it('says so where a file is no proof, or has no such candidate, and exits with 2', () => {
    writeFileSync(at('other.json'), '{"a":1}');
    writeFileSync(at('damaged.gz'), gzipSync(JSON.stringify(proof)).subarray(0, 200));
    for (const name of ['other.json', 'damaged.gz', 'missing.json'])
      expect(run(at(name))).toMatchObject({
        code: 2,
        text: expect.stringMatching(/Không đọc được/),
      });
    expect(run(at('proof.json.gz'), '--candidate', 'XX9').code).toBe(2);
    expect(run().code).toBe(2);
  });
});
