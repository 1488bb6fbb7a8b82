import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { macVector, plistOf, winVector } from '../../test/builders/seb-vectors.ts';
import { compareKeys } from './compare-keys.ts';
import { examSebSettings } from './exam-seb-settings.ts';
import { isDict, isList, type PlistDict, type PlistValue } from './plist-value.ts';
import { realText } from './real-text.ts';
import { sebJson } from './seb-json.ts';
import { tooOldFor, versionRules } from './seb-versions.ts';

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the Config Key of Safe Exam Browser', () => {
  it.each([
    ['a file of SEB for macOS 2.1.4', macVector],
    ['a file of SEB for Windows 2.2.3, with dictionaries in arrays', winVector],
  ])('is the published one of %s', (_, { settings, configKey }) => {
    expect(keyOf(sebJson(plistOf(settings)))).toBe(configKey);
  });

  it.each([macVector, winVector])('is another one in the usual order of names', (vector) => {
    const usual = (value: PlistValue): unknown => {
      if (isList(value)) return value.map(usual);
      if (isDict(value))
        return Object.fromEntries([...value.keys()].sort().map((k) => [k, usual(value.get(k)!)]));
      return typeof value === 'object' && 'base64' in value ? value.base64 : value;
    };
    const { originatorVersion: _, ...own } = vector.settings;
    const settings = plistOf({ ...own, browserMessagingSocket: 'x' });
    const text = JSON.stringify(usual(settings));
    // The same settings, the same text but for the order, and so another key.
    expect([...text].sort().join('')).toBe(
      [...JSON.stringify(JSON.parse(sebJson(settings)))].sort().join(''),
    );
    expect(keyOf(text)).not.toBe(keyOf(sebJson(settings)));
  });

  it('is the same however the settings lie in the file, and whoever wrote it', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...plistOf(winVector.settings)], {
          minLength: plistOf(winVector.settings).size,
        }),
        fc.string(),
        (entries, writer) => {
          const dict = new Map(entries).set('originatorVersion', writer);
          expect(keyOf(sebJson(dict))).toBe(winVector.configKey);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[string, unknown, string]>([
    ['a dictionary without entries goes', { bool: true, empty: {} }, '{"bool":true}'],
    ['an empty array stays', { bool: true, array: [] }, '{"array":[],"bool":true}'],
    [
      'order counts in depth',
      { d: { banana: false, apple: true } },
      '{"d":{"apple":true,"banana":false}}',
    ],
    ['also inside arrays', { a: [{ Zed: 1, ask: 2 }] }, '{"a":[{"ask":2,"Zed":1}]}'],
    [
      'the small letter first',
      { testKey: 'v', allowWLAN: '2', allowWlan: '3' },
      '{"allowWlan":"3","allowWLAN":"2","testKey":"v"}',
    ],
    ['UTF-8 stays', { s: 'hello wörld' }, '{"s":"hello wörld"}'],
    ['a slash is not escaped', { url: 'http://test.com' }, '{"url":"http://test.com"}'],
    ['nor is a backslash, once or often', { s: 'ws:\\a\\\\b' }, '{"s":"ws:\\a\\\\b"}'],
    ['bytes are base64', { d: { $data: 'YmxhaGJsYWg=' } }, '{"d":"YmxhaGJsYWg="}'],
    [
      'dates are ISO 8601',
      { d: { $date: '1940-10-09T22:13:56Z' } },
      '{"d":"1940-10-09T22:13:56+00:00"}',
    ],
    ['reals are rounded', { r: { $real: 1.2345678901234567 } }, '{"r":1.23456789012346}'],
  ])('%s', (_, settings, text) => {
    expect(sebJson(plistOf(settings as Record<string, unknown>))).toBe(text);
  });

  it('writes reals as SEB for Windows does (seb-win-refactoring#905, #1495)', () => {
    const known: [number, string][] = [
      [0.1 + 0.2, '0.3'],
      [1 / 3, '0.333333333333333'],
      [1, '1'],
      [0.5, '0.5'],
      [-0, '0'],
      [1e15, '1E+15'],
      [0.000001, '1E-06'],
      [123456789012345, '123456789012345'],
    ];
    for (const [value, text] of known) expect(realText(value)).toBe(text);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const wanted = Number(value.toPrecision(15));
        expect(Number(realText(value))).toBe(wanted === 0 ? 0 : wanted);
      }),
    );
  });

  it('has one order of names', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareKeys(a, b))).toBe(-Math.sign(compareKeys(b, a)) + 0);
        expect(compareKeys(a, b) === 0).toBe(a === b);
        if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0)
          expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the settings made for an exam', () => {
  const settings = examSebSettings({
    origin: 'https://thi.example.gov.vn',
    examId: 'exam-1',
    quitPasswordHash: 'ab'.repeat(32),
    versions: { windows: '3.8' },
  });

  it('hold nothing that versions of SEB write differently', () => {
    const check = (value: PlistValue): void => {
      if (typeof value === 'string') expect(value).toMatch(/^[\x20-\x7e]*$/);
      if (typeof value === 'string') expect(value).not.toMatch(/["\\]/);
      else if (isList(value)) value.forEach(check);
      else expect(['boolean', 'number']).toContain(typeof value);
    };
    for (const value of settings.values()) {
      expect(isDict(value)).toBe(false);
      check(value);
    }
    const names = [...settings.keys()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('differ from exam to exam, and with every value that is changed', () => {
    const other = (dict: PlistDict) => keyOf(sebJson(dict));
    const own = other(settings);
    for (const [name, value] of settings) {
      if (name === 'originatorVersion') continue;
      const changed = typeof value === 'boolean' ? !value : `${String(value)}x`;
      expect(other(new Map([...settings, [name, changed]])), name).not.toBe(own);
    }
  });

  it('say the least version for each system, and the server reads what a browser says', () => {
    expect(versionRules({})).toEqual([]);
    expect(versionRules({ windows: '3.8' })).toEqual(['Win.3.8.min', 'Mac.3.0.min', 'iOS.3.0.min']);
    const least = { windows: '3.8.1', macos: '3.4' };
    expect(tooOldFor(least, 'SEB_Windows_3.8.0.742')).toBe('3.8.1');
    expect(tooOldFor(least, 'SEB_Windows_3.10.0.1')).toBeUndefined();
    expect(tooOldFor(least, 'SEB_Windows_3.8.1')).toBeUndefined();
    expect(tooOldFor(least, 'SEB_macOS_3.3.2_1234_org.safeexambrowser')).toBe('3.4');
    expect(tooOldFor(least, 'SEB_iOS_3.0.1_x')).toBeUndefined();
    expect(tooOldFor(least, undefined)).toBeUndefined();
    expect(tooOldFor(least, 'something')).toBeUndefined();
  });
});
