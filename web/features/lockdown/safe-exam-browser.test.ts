import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fakeSeb } from './fake-seb.test-builder.ts';
import { makeKioskNotes } from './kiosk-notes.ts';
import { safeExamBrowser } from './safe-exam-browser.ts';

const key = 'ab'.repeat(32);
const hashOf = (url: string) =>
  createHash('sha256')
    .update(url + key)
    .digest('hex');

describe('Safe Exam Browser around the page', () => {
  it('is not there in another browser, whatever its name', () => {
    const { page } = fakeSeb({ key, kind: 'none' });
    expect(safeExamBrowser(page)).toBeUndefined();
  });

  it('on macOS proves the page’s address with the nonce, without loading anything', async () => {
    const { page, loads } = fakeSeb({ key, kind: 'macos' });
    const seb = safeExamBrowser(page);
    const { query, stale } = (await seb?.prove('n-1')) ?? {};
    expect(query).toEqual({
      sebNonce: 'n-1',
      sebHash: hashOf('https://thi.example.gov.vn/thi?phien=n-1'),
      sebVersion: 'SEB_macOS_3.6',
    });
    expect(stale).toBe(false);
    expect((await seb?.prove('n-1'))?.stale).toBe(false);
    expect(loads).toEqual([]);
  });

  it('on Windows keeps the hash of the address that was loaded, and may be loaded anew once', async () => {
    const first = fakeSeb({ key, kind: 'windows' });
    const seb = safeExamBrowser(first.page);
    expect((await seb?.prove('n-1'))?.stale).toBe(true);
    expect(seb?.reopen('n-1')).toBe(true);
    expect(seb?.reopen('n-1')).toBe(false);
    expect(first.loads).toEqual(['/thi?phien=n-1']);
    const again = fakeSeb({ key, kind: 'windows', address: '/thi?phien=n-1' });
    const loaded = safeExamBrowser(again.page);
    expect(loaded?.nonceHere).toBe('n-1');
    const { query, stale } = (await loaded?.prove('n-1')) ?? {};
    expect(stale).toBe(false);
    expect(query?.sebHash).toBe(hashOf('https://thi.example.gov.vn/thi?phien=n-1'));
  });

  it('that never calls back does not hold the page up', async () => {
    const { page } = fakeSeb({ key, kind: 'silent' });
    expect((await safeExamBrowser(page)?.prove('n-1'))?.query.sebNonce).toBe('n-1');
  });
});

describe('what a kiosk forbids', () => {
  it('counts as one attempt within three seconds, each kind by itself', () => {
    let now = 0;
    const noted: string[] = [];
    const note = makeKioskNotes(
      () => now,
      (act) => noted.push(act),
    );
    note('copy');
    note('copy');
    note('menu');
    now = 2_999;
    note('copy');
    now = 3_000;
    note('copy');
    expect(noted).toEqual(['copy', 'menu', 'copy']);
  });
});
