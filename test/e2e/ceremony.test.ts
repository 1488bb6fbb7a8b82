import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { signInCandidate } from './candidate-page.ts';
import { issueCodes, planPart } from './exam-desk.ts';
import { examStaff, firstPart, registeredExam } from './exam-over-api.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { pdfPages } from './pdf-text.ts';

const holders = ['Nguyễn Thị Lan', 'Trần Hải', 'Lê Thị Đào', 'Phạm Ơn', 'Vũ Thị Ước'];

describe('locking with five officers and opening with three', () => {
  let system: RunningSystem;
  let browser: Browser;
  let ready: Awaited<ReturnType<typeof registeredExam>>;
  let sessionId: string;
  let page: Page;
  const shares: string[] = [];

  beforeAll(async () => {
    system = await startSystem(examStaff);
    browser = await launchBrowser();
    ready = await registeredExam(system, 4);
    sessionId = await planPart(
      ready.as('thu-ky'),
      ready.exam,
      firstPart(ready.exam, ready.startsAt),
    );
    page = await openPage(browser, system.origin);
    await signInStaff(page, 'thu-ky');
    await page.goto(`/can-bo/ky-thi/${ready.exam.examId}/niem-phong`);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  const dialog = () => page.getByRole('dialog');

  it('locks the bank and gives each holder their share, typed back', async () => {
    await page.getByLabel(/Người giữ phần khóa/).fill(holders.join('\n'));
    await expectAccessible(page, 'before locking');
    await page.getByRole('button', { name: 'Niêm phong bộ đề chính thức' }).click();
    await dialog().getByRole('button', { name: 'Niêm phong bộ đề chính thức' }).click();
    for (const holder of holders) {
      await page.getByRole('button', { name: `Giao phần khóa: ${holder}` }).click();
      await dialog().getByRole('button', { name: 'Hiện phần khóa' }).click();
      const share = await dialog().locator('.share-text').innerText();
      if (shares.length === 0) await expectAccessible(page, 'a share on the screen');
      await dialog().getByRole('button', { name: 'Che lại để gõ' }).click();
      await dialog().getByLabel('Gõ lại phần khóa').fill(share.toLowerCase());
      await dialog().getByRole('button', { name: 'Đã chép đúng' }).click();
      await dialog().waitFor({ state: 'detached' });
      shares.push(share);
    }
    await page.getByText('đã niêm phong').first().waitFor();
    await expectAccessible(page, 'locked');
    expect(new Set(shares).size).toBe(5);
  });

  it('opens with three of them, a wrong one refused and recorded', async () => {
    const enter = async (share: string) => {
      await page.getByLabel('Phần khóa', { exact: true }).fill(share);
      await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    };
    await enter(shares[1]!.replace(/^./, (first) => (first === '2' ? '3' : '2')));
    await page.getByText(/Phần khóa không đúng/).waitFor();
    for (const [count, share] of [shares[1]!, shares[4]!, shares[2]!].entries()) {
      await enter(share);
      await page.getByText(`Đã nhập ${count + 1}/3`).waitFor();
    }
    await expectAccessible(page, 'ceremony');
    await page.getByRole('button', { name: 'Mở niêm phong và rút đề' }).click();
    await dialog().getByRole('button', { name: 'Mở niêm phong và rút đề' }).click();
    await page.getByText('Đề đã niêm phong').first().waitFor({ timeout: 60_000 });
  });

  it('has a record with the names of those who came, and the refused attempt', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Biên bản \(PDF\)/ }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const record = (await pdfPages(new Uint8Array(Buffer.concat(chunks)))).join(' ');
    expect(record).toContain('BIÊN BẢN NIÊM PHONG VÀ MỞ ĐỀ THI');
    for (const name of holders) expect(record).toContain(name);
    expect(record).toContain('phần khóa không đúng');
    for (const share of shares) expect(record).not.toContain(share);
  });

  it('gives the candidates papers that open at the bell', async () => {
    const codes = await issueCodes(ready.as('thu-ky'), ready.exam.examId, sessionId);
    const [[number = '', code = ''] = []] = [...codes];
    const candidate = await openPage(browser, system.origin);
    await candidate.clock.install();
    await signInCandidate(candidate, number, code);
    await candidate.getByRole('heading', { name: 'Chờ đến giờ làm bài' }).waitFor();
    const rest = ready.startsAt - system.now() + 1000;
    system.advance(rest);
    await candidate.clock.fastForward(rest);
    await candidate.locator('.question h1').waitFor();
  });
});
