import { createHash } from 'node:crypto';
import type { SebWindow } from './safe-exam-browser.ts';

export const sebOrigin = 'https://thi.example.gov.vn';

/**
 * A browser window as Safe Exam Browser shows it, hashing as its documents say: on macOS for the
 * address of the moment when asked to, on Windows once, as the page is loaded.
 */
export function fakeSeb(of: {
  key: string;
  kind: 'macos' | 'windows' | 'silent' | 'none';
  address?: string;
  origin?: string;
}) {
  const { key, kind, origin = sebOrigin } = of;
  let address = of.address ?? '/thi?ky-thi=exam-1';
  const loads: string[] = [];
  let reloaded = 0;
  const hash = () =>
    createHash('sha256')
      .update(origin + address + key)
      .digest('hex');
  const security = {
    configKey: kind === 'windows' ? hash() : '',
    updateKeys(done: () => void) {
      if (kind === 'silent') return;
      if (kind === 'macos') security.configKey = hash();
      done();
    },
  };
  const versions = { macos: 'SEB_macOS_3.6', windows: 'SEB_Windows_3.8.0.742', silent: 'SEB_x' };
  const page: SebWindow = {
    ...(kind === 'none' ? {} : { SafeExamBrowser: { version: versions[kind], security } }),
    userAgent: kind === 'none' ? 'Mozilla/5.0 Chrome/140' : 'Mozilla/5.0 SEB/3.8',
    search: () => new URL(address, origin).search,
    setAddress: (path) => {
      address = path;
    },
    load: (path) => loads.push(path),
    reloaded: {
      last: () => reloaded,
      note: () => {
        reloaded = 1_000_000;
      },
    },
    now: () => 1_000_001,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 1_000)),
  };
  return { page, loads };
}
