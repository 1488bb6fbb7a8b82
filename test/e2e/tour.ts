import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoPassword } from '../../infra/local/demo/demo-accounts.ts';
import { readDemoSignIns } from '../../infra/local/demo/demo-sign-ins.ts';
import { startLocalSystem } from '../../infra/local/start-local-system.ts';
import { launchBrowser, openPage, signInStaff } from './browser.ts';
import { signInCandidate } from './candidate-page.ts';

/** `npm run tour`: makes the README's pictures from a fresh demo, at the size of a test-centre PC. */
const folder = new URL('../../infra/tour/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const dataFolder = mkdtempSync(join(tmpdir(), 'truong-thi-tour-'));
const system = await startLocalSystem({
  port: 0,
  dataFolder,
  demo: true,
  adjustableClock: false,
  writeThrough: false,
});
const browser = await launchBrowser();

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(name);
}
async function staffPage(subject: string): Promise<Page> {
  const page = await openPage(browser, system.origin);
  await signInStaff(page, subject, demoPassword);
  return page;
}
/** Goes to the exam whose name has these words. */
async function openExam(page: Page, words: string): Promise<string> {
  await page.goto('/can-bo/');
  await page
    .getByRole('link', { name: new RegExp(words) })
    .first()
    .click();
  await page.waitForURL(/\/ky-thi\//);
  return new URL(page.url()).pathname;
}

const secretary = await staffPage('thu-ky');
await secretary
  .getByRole('link', { name: /viên chức/ })
  .first()
  .waitFor();
await picture(secretary, 'exams');
const running = await openExam(secretary, 'viên chức sự nghiệp giáo dục');
for (const [path, name] of [
  ['quy-che', 'rules'],
  ['thi-sinh', 'candidates'],
  ['ma-tran', 'blueprint'],
  ['niem-phong', 'seal'],
] as const) {
  await secretary.goto(`${running}/${path}`);
  await secretary.locator('main h2').first().waitFor();
  await picture(secretary, name);
}
const published = await openExam(secretary, 'công chức thành phố');
await secretary.goto(`${published}/ket-qua/round-2`);
await secretary.getByRole('heading', { name: 'Danh sách kết quả' }).waitFor();
await picture(secretary, 'results');
await secretary.goto(`${published}/nhat-ky`);
await secretary.getByText('Công bố kết quả').first().waitFor();
await picture(secretary, 'audit');

const invigilator = await staffPage('giam-thi-1');
await invigilator.goto('/can-bo/giam-sat');
await invigilator
  .getByRole('link', { name: /Phòng 01/ })
  .first()
  .click();
await invigilator.getByText('VC0001').first().waitFor();
await picture(invigilator, 'room');
await invigilator.getByRole('link', { name: 'Điểm danh' }).click();
await invigilator.getByLabel('Quét hoặc gõ số báo danh').fill('VC0021');
await invigilator.keyboard.press('Enter');
await invigilator.getByRole('button', { name: 'Từ chối vào phòng' }).waitFor();
await picture(invigilator, 'door');

const head = await staffPage('truong-coi-thi');
await head.goto('/can-bo/giam-sat');
await head.getByRole('link', { name: /^Ca 1/ }).first().click();
await head.getByRole('list', { name: 'Các phòng của ca thi' }).waitFor();
await picture(head, 'session');
await head.goto(`${new URL(head.url()).pathname}/su-co`);
await head.getByText('BB-01').first().waitFor();
await picture(head, 'incidents');

const signIns = readDemoSignIns(dataFolder);
const [visitor] = signIns?.visitors ?? [];
const candidate = await openPage(browser, system.origin);
await candidate.goto('/thi');
await candidate.getByLabel('Số báo danh').waitFor();
await picture(candidate, 'sign-in');
if (visitor) {
  await signInCandidate(candidate, visitor.candidateNumber, visitor.code);
  await candidate.locator('.question h1').waitFor();
  await candidate.keyboard.press('B');
  await candidate.keyboard.press('ArrowRight');
  await candidate.keyboard.press('A');
  await candidate.keyboard.press('F');
  await candidate.locator('.saved--saved').waitFor();
  await picture(candidate, 'question');
}

const visitorPage = await openPage(browser, system.origin);
await visitorPage.setViewportSize({ width: 390, height: 844 });
await visitorPage.goto('/');
await visitorPage.getByLabel('Số báo danh').waitFor();
const shown = signIns?.published[0];
if (shown) {
  const [day = '', month = '', year = ''] = shown.birthDate.split('/');
  await visitorPage.getByLabel('Số báo danh').fill(shown.candidateNumber);
  await visitorPage.getByLabel('Ngày', { exact: true }).fill(day);
  await visitorPage.getByLabel('Tháng').fill(month);
  await visitorPage.getByLabel('Năm').fill(year);
  await visitorPage.getByRole('button', { name: 'Xem kết quả' }).click();
  await visitorPage.locator('.verdict').waitFor();
  await picture(visitorPage, 'look-up');
}

await browser.close();
await system.stop();
rmSync(dataFolder, { recursive: true, force: true });
process.exit(0);
