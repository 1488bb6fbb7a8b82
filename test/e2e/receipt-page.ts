import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findReceipt } from '../../shared/sitting/find-receipt.ts';
import { expectAccessible } from './browser.ts';
import { pdfPages } from './pdf-text.ts';

/** The receipt on the page in view: signed, printed on one page, saved. Answers the file's text. */
export async function takeReceipt(page: Page, candidateNumber: string): Promise<string> {
  await page.locator('.receipt__qr').waitFor();
  await expectAccessible(page, 'receipt');
  const paper = await pdfPages(await page.pdf({ format: 'A4' }));
  expect(paper).toHaveLength(1);
  for (const piece of ['BIÊN NHẬN NỘP BÀI THI', candidateNumber, 'Chữ ký số', 'giờ Việt Nam'])
    expect(paper[0]).toContain(piece);
  // What the signature does not cover does not stand on the paper.
  expect(paper[0]).not.toMatch(/Bước tiếp theo|Đúng \d/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu biên nhận' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`bien-nhan-${candidateNumber}.txt`);
  return readFileSync(await download.path(), 'utf8');
}

/** Checks a receipt on the public page as its file, as a link and with one letter changed. */
export async function checkReceipt(
  page: Page,
  file: string,
  candidateNumber: string,
): Promise<void> {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/');
  await page.getByRole('link', { name: /Kiểm tra biên nhận/ }).click();
  await expectAccessible(page, 'receipt check');
  const buffer = Buffer.from(file);
  await page
    .getByLabel('Tệp biên nhận')
    .setInputFiles({ name: 'bien-nhan.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('heading', { name: 'BIÊN NHẬN THẬT' }).waitFor();
  await page.getByText(candidateNumber, { exact: true }).waitFor();
  await expectAccessible(page, 'genuine receipt');

  const jws = findReceipt(file) ?? '';
  const middle = Math.floor(jws.length / 2);
  const changed = `${jws.slice(0, middle)}${jws[middle] === 'A' ? 'B' : 'A'}${jws.slice(middle + 1)}`;
  await page.getByLabel('Hoặc nội dung biên nhận').fill(changed);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByRole('heading', { name: 'BIÊN NHẬN ĐÃ BỊ SỬA' }).waitFor();
  await expectAccessible(page, 'changed receipt');

  await page.goto('about:blank');
  await page.goto(`/bien-nhan#${jws}`);
  await page.getByRole('heading', { name: 'BIÊN NHẬN THẬT' }).waitFor();
  const [, , signature = ''] = jws.split('.');
  const toServer = sent.map((each) => each.replace(/#\S*/, ''));
  expect(toServer.filter((each) => each.includes('/api/public/receipt-keys'))).toHaveLength(3);
  expect(toServer.join('\n')).not.toContain(signature);
}
