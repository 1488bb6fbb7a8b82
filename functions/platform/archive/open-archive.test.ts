import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isSystemFile } from './is-system-file.ts';
import { openArchive } from './open-archive.ts';

const limits = { entries: 20, unpackedBytes: 1_000_000 };
const zip = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, data]) => [
          path,
          typeof data === 'string' ? strToU8(data) : data,
        ]),
      ),
      { level },
    ),
  );
/** The texts of an archive's files, or the English reason why there are none. */
function opened(bytes: Uint8Array, most = limits): string | [string, string][] {
  const files = openArchive(bytes, most);
  if (!files.ok) return String(files.problem.values?.reason_en);
  const read = files.value.map((file) => ({ path: file.path, bytes: file.bytes() }));
  const broken = read.find(({ bytes: each }) => !each.ok)?.bytes;
  if (broken && !broken.ok) return String(broken.problem.values?.reason_en);
  return read.map(({ path, bytes: each }) => [
    path,
    each.ok ? Buffer.from(each.value).toString('utf8') : '',
  ]);
}
const entry = Buffer.from('504b0102', 'hex');
/** Changes one field of the first line of the directory. */
function forged(bytes: Buffer, field: number, value: number, size: 2 | 4 = 4): Buffer {
  const at = bytes.indexOf(entry) + field;
  if (size === 4) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt16LE(value, at);
  return bytes;
}

describe('an archive', () => {
  test('gives its files, packed or not, with their names', () => {
    const files = { 'imsmanifest.xml': '<a/>', 'ảnh/bản đồ.txt': 'x'.repeat(5000) };
    for (const level of [0, 6] as const)
      expect(opened(zip(files, level))).toEqual(Object.entries(files));
  });

  test('gives two files of the same name as two (claroline/Distribution#421, #1439)', () => {
    const bytes = zip({ 'a.xml': 'một', 'b.xml': 'hai' });
    const doubled = Buffer.from(bytes.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
    expect(opened(doubled)).toEqual([
      ['a.xml', 'một'],
      ['a.xml', 'hai'],
    ]);
  });

  test('reads names as Windows programs write them: backslashes, no UTF-8', () => {
    const bytes = zip({ 'anh_h/hinh-X.png': '1' });
    const windows = Buffer.from(
      bytes.toString('latin1').replaceAll('anh_h/hinh-X', 'anh_h\\hinh-\xd0'),
      'latin1',
    );
    expect(opened(windows)).toEqual([['anh_h/hinh-Đ.png', '1']]);
  });

  test('knows what systems add', () => {
    expect(['__MACOSX/._a', 'x/.DS_Store', 'Thumbs.db', 'a.xml'].map(isSystemFile)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a hostile archive is refused with the reason', () => {
  test.each([
    ['nothing', new Uint8Array(), 'no ZIP'],
    ['a PDF', Buffer.from(`%PDF-1.7${' '.repeat(100)}`), 'no ZIP'],
    ['half of one', zip({ a: 'x'.repeat(99) }, 0).subarray(60), 'damaged'],
    ['its first half', zip({ a: 'x'.repeat(99) }, 0).subarray(0, 100), 'no ZIP'],
    ['a way out', zip({ '../../etc/passwd': 'x' }), 'leads outside'],
    ['a way out further down', zip({ 'a/../../b': 'x' }), 'leads outside'],
    ['an absolute path', zip({ '/etc/passwd': 'x' }), 'leads outside'],
    ['a drive', zip({ 'C:\\Windows\\x': 'x' }), 'leads outside'],
    ['a name with a zero byte', zip({ 'a\0.xml': 'x' }), 'leads outside'],
    ['a password', forged(zip({ a: 'x' }), 8, 1, 2), 'password'],
    ['another packing', forged(zip({ a: 'x' }), 10, 14, 2), 'unusual'],
    ['another checksum', forged(zip({ a: 'x' }), 16, 7), 'damaged'],
    ['a start outside', forged(zip({ a: 'x' }), 42, 0x7fffffff), 'damaged'],
    ['ZIP64 figures', forged(zip({ a: 'x' }), 24, 0xffffffff), 'damaged'],
    ['gigabytes, declared', forged(zip({ a: 'x' }), 24, 4_000_000_000), 'unpacks to 4000 MB'],
  ])('%s', (_, bytes, why) => {
    expect(opened(bytes)).toContain(why);
  });

  test('a bomb that declares little unpacks to no more than that', () => {
    const bomb = zip({ a: new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(60_000);
    expect(opened(bomb)).toContain('unpacks to 50 MB');
    expect(opened(forged(bomb, 24, 1000))).toContain('damaged');
  });

  test('many small files that share one packed stream count each', () => {
    const one = zip({ a: new Uint8Array(300_000) });
    const at = one.indexOf(entry);
    const end = one.length - 22;
    const line = one.subarray(at, end);
    const tail = Buffer.from(one.subarray(end));
    tail.writeUInt16LE(10, 10);
    const many = Buffer.concat([
      one.subarray(0, at),
      ...Array.from({ length: 10 }, () => line),
      tail,
    ]);
    expect(opened(many)).toContain('unpacks to 3 MB');
  });

  test('more files than anybody packs', () => {
    const files = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`${i}`, '']));
    expect(opened(zip(files))).toContain('holds 21 files');
  });

  test('a count that is not there', () => {
    const bytes = zip({ a: 'x' });
    bytes.writeUInt16LE(15, bytes.length - 12);
    expect(opened(bytes)).toContain('damaged');
  });

  test('whatever the bytes are, nothing breaks', () => {
    const whole = zip({ 'a.xml': '<a/>', 'b.png': 'x'.repeat(500) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          opened(bytes.subarray(0, length));
          opened(bytes);
        },
      ),
    );
  });
});
