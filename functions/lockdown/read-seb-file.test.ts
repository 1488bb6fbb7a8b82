import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwnSettings } from '../../shared/lockdown/check-own-settings.ts';
import { examSebSettings } from '../../shared/lockdown/exam-seb-settings.ts';
import type { PlistValue } from '../../shared/lockdown/plist-value.ts';
import { sebJson } from '../../shared/lockdown/seb-json.ts';
import { writePlist } from '../../shared/lockdown/write-plist.ts';
import { packSebFile } from '../../test/builders/pack-seb-file.ts';
import { macVector, plistOf, winVector } from '../../test/builders/seb-vectors.ts';
import { sha256Hex } from '../platform/crypto.ts';
import { readPlist } from './read-plist.ts';
import { readSebFile } from './read-seb-file.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const head = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">`;
const reasonOf = (result: ReturnType<typeof readSebFile>) =>
  result.ok ? undefined : String(result.problem.values?.reason_en);

describe('a .seb file of somebody else', () => {
  it.each([macVector, winVector])('has the published Config Key, plain or packed', (vector) => {
    const xml = writePlist(plistOf(vector.settings));
    for (const bytes of [bytesOf(xml), packSebFile(xml), gzipSync(xml), bytesOf(`\uFEFF${xml}`)]) {
      const read = readSebFile(bytes);
      expect(read.ok && sha256Hex(sebJson(read.value))).toBe(vector.configKey);
    }
  });

  it('is read as it was written, whatever it holds', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ&<>"\\ ]]>éữ/') });
    const { value } = fc.letrec<{ value: PlistValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.boolean(),
        fc.integer(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .map((v) => ({ kind: 'real' as const, value: v })),
        fc.base64String().map((base64) => ({ kind: 'data' as const, base64 })),
        fc.array(tie('value'), { maxLength: 4 }),
        fc
          .uniqueArray(fc.tuple(text, tie('value')), { selector: ([k]) => k, maxLength: 4 })
          .map((e) => new Map(e)),
      ),
    }));
    fc.assert(
      fc.property(value, (held) => {
        const dict = new Map([['held', held]]);
        const read = readPlist(writePlist(dict));
        expect(read.ok && sebJson(read.value)).toBe(sebJson(dict));
      }),
    );
  });

  it('that is encrypted is refused with the reason', () => {
    for (const [prefix, why] of [
      ['pswd', 'a password'],
      ['pwcc', 'a password'],
      ['pkhs', 'a certificate'],
      ['phsk', 'a certificate'],
    ]) {
      const bytes = gzipSync(Buffer.concat([Buffer.from(prefix!), Buffer.from('secret')]));
      expect(reasonOf(readSebFile(bytes))).toContain(`encrypted with ${why}`);
      expect(reasonOf(readSebFile(Buffer.from(`${prefix}secret`)))).toContain(why);
    }
  });

  it('that is damaged, hostile or something else is refused and harms nobody', () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const deep = `${head}<dict><key>a</key>${'<array>'.repeat(60)}${'</array>'.repeat(60)}</dict></plist>`;
    const entity = `<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "x">]><plist><dict/></plist>`;
    const cases: [Uint8Array, string][] = [
      [bomb, 'damaged'],
      [new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'damaged'],
      [new Uint8Array([0xff, 0xfe, 0xfd]), 'UTF-8'],
      [bytesOf(deep), 'nested too deep'],
      [bytesOf(`${head}${'<array>'.repeat(50_000)}`), 'e'],
      [bytesOf(entity), 'DOCTYPE'],
      [bytesOf('<html/>'), 'no settings'],
      [bytesOf(`${head}<array/></plist>`), 'no settings'],
      [bytesOf(`${head}<dict><key>a</key></dict></plist>`), 'no part of'],
      [bytesOf(`${head}<dict><key>a</key><true/><key>a</key><true/></dict></plist>`), 'twice'],
      [
        bytesOf(`${head}<dict><key>a</key><integer>9007199254740993</integer></dict></plist>`),
        'number',
      ],
      [bytesOf(`${head}<dict><key>a</key><script/></dict></plist>`), 'no part of'],
    ];
    for (const [bytes, why] of cases) expect(reasonOf(readSebFile(bytes)), why).toContain(why);
  });
});

describe('settings that a council made itself', () => {
  const origin = 'https://thi.example.gov.vn';
  const ours = examSebSettings({ origin, examId: 'exam-1', versions: {} });
  const faultsOf = (more: Record<string, unknown>) =>
    checkOwnSettings(new Map([...ours, ...plistOf(more)]), origin).faults.map((f) => f.field);

  it('must open our candidate page and send the key', () => {
    expect(checkOwnSettings(ours, origin)).toEqual({ faults: [], doubts: [] });
    expect(faultsOf({ startURL: `${origin}.evil.vn/thi` })).toEqual(['startURL']);
    expect(faultsOf({ startURL: `${origin}/thich` })).toEqual(['startURL']);
    expect(faultsOf({ startURL: `${origin}/thi/` })).toEqual([]);
    expect(faultsOf({ sendBrowserExamKey: false })).toEqual(['sendBrowserExamKey']);
    expect(checkOwnSettings(new Map(), origin).faults).toHaveLength(2);
  });

  it('are told what versions of SEB write differently (seb-win-refactoring#905)', () => {
    const { doubts } = checkOwnSettings(
      plistOf({
        quoted: 'a "b"',
        path: 'C:\\x',
        at: { $date: '2026-01-01T00:00:00Z' },
        zoom: { $real: 1.5 },
        inside: [{ args: ['\\'] }],
        Twin: 1,
        twin: 2,
        fine: [{ a: 'b' }],
      }),
      origin,
    );
    expect(doubts.toSorted()).toEqual(['Twin', 'args', 'at', 'path', 'quoted', 'twin', 'zoom']);
  });
});
