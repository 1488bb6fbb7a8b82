import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserOf } from './browser-of.ts';
import { goNoGo, judgeWorkstation } from './judge-workstation.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

const fit: WorkstationFacts = {
  browser: { name: 'Chrome', version: 140 },
  missing: [],
  storage: { works: true, freeBytes: 2e9 },
  screen: { width: 1366, height: 700 },
  network: { trips: [20, 25, 30, 22, 90], failed: 0 },
  clockOffset: 1_200,
  paper: 'opened',
  keysLeft: [],
};
const outcome = (change: WorkstationFacts) => goNoGo(judgeWorkstation({ ...fit, ...change }));

describe('a workstation before the exam', () => {
  it('passes when all is well, and not before everything was looked at', () => {
    expect(outcome({})).toBe('go');
    for (const fact of Object.keys(fit))
      expect(outcome({ [fact]: undefined }), fact).not.toBe('go');
    expect(outcome({ keysLeft: ['F'] })).toBe('pending');
  });

  it.each<[string, WorkstationFacts]>([
    ['an old browser', { browser: { name: 'Chrome', version: 109 } }],
    ['no locks between tabs', { missing: ['locks'] }],
    ['storage that forgets', { storage: { works: false, freeBytes: 2e9 } }],
    ['a full disk', { storage: { works: true, freeBytes: 1e6 } }],
    ['a small screen', { screen: { width: 1024, height: 600 } }],
    ['a request lost of five', { network: { trips: [20, 20, 20, 20], failed: 1 } }],
    ['a slow line', { network: { trips: [2500, 2500, 2500, 2500, 2500], failed: 0 } }],
    ['a paper that does not open', { paper: 'failed' }],
  ])('does not pass with %s', (_, change) => {
    expect(outcome(change)).toBe('noGo');
  });

  it('a wrong clock alone keeps nobody out: the sitting goes by the server (muikku#7589)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e8, max: 4e8 }), (clockOffset) => {
        expect(outcome({ clockOffset })).toBe('go');
      }),
    );
    expect(judgeWorkstation({ ...fit, clockOffset: 90_000 }).clock).toBe('notice');
  });
});

describe('the browser by its user agent', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)';
  it.each([
    [`${chrome} Chrome/140.0.0.0 Safari/537.36`, { name: 'Chrome', version: 140 }],
    [`${chrome} Chrome/140.0.0.0 Safari/537.36 Edg/139.0.1.2`, { name: 'Edge', version: 139 }],
    ['Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0', { name: 'Firefox', version: 128 }],
    [
      'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.4.1 Safari/605.1.15',
      { name: 'Safari', version: 16.4 },
    ],
    ['curl/8', undefined],
  ])('%s', (userAgent, expected) => {
    expect(browserOf(userAgent)).toEqual(expected);
  });
});
