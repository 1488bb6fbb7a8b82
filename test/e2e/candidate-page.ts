import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './browser.ts';
import { rightPlace } from './exam-files.ts';

/** Everything the page received, for the test that looks for what must not be there. */
export function recordTraffic(page: Page): string[] {
  const received: string[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return;
    response.body().then(
      (body) => received.push(`${response.url()} ${body.toString('latin1')} ${body.toString()}`),
      () => undefined,
    );
  });
  return received;
}

/** From the sign-in to the waiting room. */
export async function signInCandidate(
  page: Page,
  candidateNumber: string,
  code: string,
): Promise<void> {
  await page.goto('/thi');
  await page.getByLabel('Số báo danh').fill(candidateNumber);
  await page.getByLabel('Mã dự thi').fill(code);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Kiểm tra thông tin của bạn' }).waitFor();
  await expectAccessible(page, 'details');
  await page.getByRole('button', { name: 'Thông tin đúng, tôi đã đọc nội quy' }).click();
}

/** The question in view, read as the candidate reads it. */
export async function questionInView(
  page: Page,
): Promise<{ number: number; stem: string; options: { text: string }[] }> {
  return await page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    return {
      number: Number(/\d+/.exec(text('.question h1'))?.[0]),
      stem: text('.question .stem'),
      options: [...document.querySelectorAll('.question .option__text')].map((each) => ({
        text: each.textContent ?? '',
      })),
    };
  });
}

/**
 * Answers questions `from`…`to` by keyboard alone, right or wrong as `isRight` says. Answers how
 * many were answered rightly.
 */
export async function answerByKeyboard(
  page: Page,
  from: number,
  to: number,
  isRight: (number: number) => boolean,
): Promise<number> {
  let right = 0;
  for (let number = from; number <= to; number++) {
    await page.locator('.question h1', { hasText: new RegExp(`^Câu ${number}\\b`) }).waitFor();
    const question = await questionInView(page);
    const correct = rightPlace(question);
    expect(correct, question.stem).toBeGreaterThanOrEqual(0);
    const place = isRight(number) ? correct : (correct + 1) % question.options.length;
    if (isRight(number)) right += 1;
    await page.keyboard.press('ABCD'[place] ?? 'A');
    if (number < to) await page.keyboard.press('ArrowRight');
  }
  return right;
}

/** Waits until the page says that the server has acknowledged everything. */
export async function expectSaved(page: Page): Promise<void> {
  await page.locator('.saved--saved').waitFor();
}

/** Hands in through review and confirmation, and waits for the receipt. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem lại và nộp bài' }).last().click();
  await page.getByRole('heading', { name: 'Xem lại trước khi nộp' }).waitFor();
  await expectAccessible(page, 'review');
  await page.getByRole('button', { name: 'Nộp bài', exact: true }).click();
  await page.getByRole('button', { name: 'Nộp bài ngay' }).click();
  await page.getByRole('heading', { name: 'Bài thi đã nộp' }).waitFor();
}
