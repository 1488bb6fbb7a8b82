import type { Page } from 'playwright-core';
import { drawnPng } from '../builders/drawn-image.ts';
import { expectAccessible } from './browser.ts';

const question = (page: Page) => page.getByRole('textbox', { name: 'Câu hỏi', exact: true });
/** What a candidate would see of what is in the editor. */
const preview = (page: Page) => page.frameLocator('iframe[title="Bản xem trước của thí sinh"]');

/** Opens the questions of a bank by its name. */
export async function openQuestions(page: Page, bank: RegExp): Promise<void> {
  await page.goto('/can-bo/ngan-hang');
  await page.getByRole('link', { name: bank }).click();
  await page.getByRole('link', { name: 'Câu hỏi', exact: true }).click();
  await page.locator('.item-line a').first().waitFor();
  await expectAccessible(page, 'questions');
}

/** An author writes a question with a formula and an image, and sends it to review. */
export async function writeQuestion(page: Page, topic: string, stem: string): Promise<void> {
  await page.getByRole('link', { name: 'Soạn câu hỏi' }).click();
  await page.getByRole('combobox', { name: /^Chủ đề/ }).fill(topic);
  await page.getByLabel(/^Căn cứ/).fill('Điều 69 Hiến pháp 2013');
  await question(page).fill(stem);
  const options = ['Quốc hội', 'Chính phủ', '$\\sqrt{2}$', 'Tất cả các phương án trên'];
  for (const [at, option] of options.entries())
    await page.getByLabel(`Phương án ${'ABCD'.charAt(at)}`, { exact: true }).fill(option);
  await page.getByLabel('A là đáp án').check();
  await page.getByLabel('Giữ chỗ phương án D khi trộn').check();
  await question(page).press('Control+End');
  const file = { name: 'so-do.png', mimeType: 'image/png', buffer: Buffer.from(drawnPng(60, 30)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .getByRole('dialog')
    .getByLabel(/^Hình cho thấy gì/)
    .fill('Sơ đồ bộ máy');
  await page.getByRole('dialog').getByRole('button', { name: 'Chèn' }).click();
  await preview(page).locator('.stem math').first().waitFor();
  await preview(page).getByRole('img', { name: 'Sơ đồ bộ máy' }).waitFor();
  await preview(page).locator('.option math').waitFor();
  await expectAccessible(page, 'editor');
  await page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await page.getByText('Đã gửi duyệt phiên bản 1.').waitFor();
}

/** The author mends what was sent back; the page is loaded anew in between and nothing typed is lost. */
export async function mendQuestion(page: Page, bank: RegExp, added: string): Promise<void> {
  await page.goto('/can-bo/ngan-hang');
  await page.getByRole('link', { name: bank }).click();
  await page.getByRole('link', { name: /^Cần sửa/ }).click();
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await question(page).press('Control+Home');
  await page.keyboard.type(added);
  await page.getByText('chưa lưu, giữ trên máy này').waitFor();
  await page.reload();
  await page.getByText(/Đã lấy lại phần chưa lưu/).waitFor();
  await page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await page.getByText('Đã gửi duyệt phiên bản 2.').waitFor();
}
