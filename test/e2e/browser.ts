import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { testPassword } from './local-system.ts';

/** The browser of the journeys, quiet on a closed network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A test-centre PC: 1366×768, Vietnamese. Errors of the page's own code fail the test that asks. */
export async function openPage(
  browser: Browser,
  origin: string,
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.setDefaultTimeout(45_000);
  return Object.assign(page, { faults });
}

/** Signs a member of staff in through the identity provider's form. */
export async function signInStaff(
  page: Page,
  subject: string,
  password = testPassword,
): Promise<void> {
  await page.goto('/can-bo/');
  const start = page.getByRole('button', { name: /Đăng nhập/ });
  await Promise.race([
    page.waitForURL(/\/oidc\/interaction\//),
    start.waitFor().then(() => start.click()),
  ]).catch(() => undefined);
  await page.waitForURL(/\/oidc\/interaction\//);
  await expectAccessible(page, 'sign-in form');
  await page.getByLabel(/Tên đăng nhập/).fill(subject);
  await page.getByLabel(/Mật khẩu/).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(
    (url) => url.pathname.startsWith('/can-bo/') && !url.pathname.includes('dang-nhap'),
  );
}

/** No axe violation on the page once it has come to rest; the message names each. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await violationsOf(page, where);
  // A notice that is just fading in has too little contrast for a moment: look once more.
  if (found.length > 0) await page.waitForTimeout(1_000);
  expect(found.length > 0 ? await violationsOf(page, where) : found).toEqual([]);
}

async function violationsOf(page: Page, where: string): Promise<string[]> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
      .map((each) => each.finished.catch(() => undefined));
    await Promise.all(ending);
  });
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
