import type { Page } from 'playwright-core';
import { expectAccessible } from './browser.ts';

/** A file as the browser's file field takes it. */
const asFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Chooses in a drop-down by its label. */
export async function choose(
  page: Page,
  label: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}

const dialog = (page: Page) => page.getByRole('dialog');

/** The administrator adds an organisation below the one in view, and goes to it. */
export async function addOrganisation(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm đơn vị trực thuộc' }).click();
  await choose(page, 'Loại', kind);
  await dialog(page).getByLabel('Tên', { exact: false }).first().fill(name);
  await dialog(page).getByRole('button', { name: 'Thêm', exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page
    .getByRole('heading', { name: new RegExp(name) })
    .first()
    .waitFor();
}

export async function appoint(
  page: Page,
  fullName: string,
  subject: string,
  role: string,
): Promise<void> {
  await page
    .getByRole('button', { name: /^Phân công/ })
    .first()
    .click();
  await dialog(page).getByLabel('Họ và tên').fill(fullName);
  await dialog(page).getByLabel('Tên đăng nhập').fill(subject);
  await choose(page, 'Vai trò', role);
  await dialog(page)
    .getByRole('button', { name: /^Phân công/ })
    .click();
  await dialog(page).waitFor({ state: 'hidden' });
  await page
    .getByRole('cell', { name: new RegExp(subject) })
    .first()
    .waitFor();
}

/** The author creates a bank and imports its questions. */
export async function fillBank(
  page: Page,
  name: string,
  bytes: Uint8Array,
  count: number,
): Promise<void> {
  await page.goto('/can-bo/ngan-hang');
  await page.getByRole('button', { name: 'Tạo ngân hàng' }).first().waitFor();
  await expectAccessible(page, 'banks');
  await page.getByRole('button', { name: 'Tạo ngân hàng' }).first().click();
  await page.getByLabel('Tên ngân hàng').fill(name);
  await page.getByRole('button', { name: 'Tạo ngân hàng' }).last().click();
  if (!/ngan-hang\/.+/.test(page.url()))
    await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.locator('input[type=file]').setInputFiles(asFile('cau-hoi.xlsx', bytes));
  await page.getByRole('cell', { name: 'cau-hoi.xlsx' }).waitFor();
  await page
    .getByRole('cell', { name: String(count), exact: true })
    .first()
    .waitFor();
  await expectAccessible(page, 'bank');
}

/** The reviewer approves what the author imported. */
export async function approveBank(page: Page, name: string): Promise<void> {
  await page.goto('/can-bo/ngan-hang');
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page
    .getByRole('button', { name: /^Duyệt/ })
    .first()
    .click();
  await dialog(page)
    .getByRole('button', { name: /^Duyệt/ })
    .click();
  await dialog(page).waitFor({ state: 'hidden' });
}

/** The secretary creates an exam under the first rule set offered; answers its address. */
export async function createExam(page: Page, name: string): Promise<string> {
  await page.goto('/can-bo/');
  await page.getByRole('link', { name: 'Tạo kỳ thi' }).waitFor();
  await expectAccessible(page, 'exams');
  await page.getByRole('link', { name: 'Tạo kỳ thi' }).click();
  await page.getByLabel(/^Tên kỳ thi/).fill(name);
  await expectAccessible(page, 'new exam');
  await page.getByRole('button', { name: 'Tạo kỳ thi' }).click();
  await page.waitForURL(/\/ky-thi\/[a-z0-9]{10,}/);
  return new URL(page.url()).pathname.split('/').slice(0, 4).join('/');
}

export async function addPosition(
  page: Page,
  position: { code: string; title: string; agency: string; quota: number },
): Promise<void> {
  await page.getByLabel('Mã vị trí').fill(position.code);
  await page.getByLabel('Tên vị trí').fill(position.title);
  await page.getByLabel('Cơ quan sử dụng').fill(position.agency);
  await page.getByLabel('Chỉ tiêu').fill(String(position.quota));
  await page.getByRole('button', { name: 'Thêm vị trí' }).click();
  await page.getByRole('cell', { name: position.code, exact: true }).waitFor();
}

export async function addRoom(
  page: Page,
  venue: string,
  name: string,
  seats: number,
): Promise<void> {
  await page.getByLabel('Điểm thi').fill(venue);
  await page.getByLabel('Tên phòng').fill(name);
  await page.getByLabel('Số chỗ').fill(String(seats));
  await page.getByRole('button', { name: 'Thêm phòng' }).click();
  await page.getByRole('cell', { name: name, exact: true }).waitFor();
}

/** Adds a session of a part in every room, at a moment that is a whole minute. */
export async function addSession(page: Page, part: string, startsAt: number): Promise<void> {
  const [date = '', time = ''] = new Date(startsAt + 7 * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .split('T');
  await choose(page, 'Phần thi', new RegExp(part));
  await page.getByLabel('Ngày thi').fill(date.split('-').reverse().join('/'));
  await page.keyboard.press('Tab');
  await page.getByLabel('Giờ bắt đầu').fill(time);
  await page.getByRole('button', { name: 'Thêm ca thi' }).click();
  await page
    .getByRole('cell', { name: new RegExp(time) })
    .first()
    .waitFor();
}

/** Uploads a register; answers whether it was taken. */
export async function importRegister(page: Page, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(asFile('thi-sinh.xlsx', bytes));
}

export async function numberCandidates(page: Page, prefix: string): Promise<void> {
  await page.getByLabel('Tiền tố').fill(prefix);
  await page.getByRole('button', { name: 'Đánh số báo danh' }).click();
  await page.getByRole('cell', { name: `${prefix}0001` }).waitFor();
}

/** Spreads the questions over the bank, saves, and sees that it can be met. */
export async function saveBlueprint(page: Page, bank: string): Promise<void> {
  await choose(page, 'Ngân hàng câu hỏi', new RegExp(bank));
  await page.getByRole('button', { name: 'Chia đều' }).click();
  await page.getByText(/vừa đủ/).waitFor();
  await page.getByText(/Thực hiện được/).waitFor();
  await expectAccessible(page, 'blueprint');
  await page.getByRole('button', { name: 'Lưu ma trận đề' }).click();
  await page.getByText('Đã lưu ma trận đề.').first().waitFor();
}

export async function sealPapers(page: Page): Promise<void> {
  await page.getByText('Niêm phong và rút đề ngay').click();
  await page.getByRole('button', { name: 'Niêm phong đề' }).last().click();
  await expectAccessible(page, 'seal');
  await dialog(page).getByRole('button', { name: 'Niêm phong đề' }).click();
  await page.getByText('Đề đã niêm phong').first().waitFor({ timeout: 60_000 });
}

/** Issues the codes of a session; the PDF is the only place they are ever shown. */
export async function issueCodesByPage(page: Page): Promise<Uint8Array> {
  await page
    .getByRole('button', { name: /^Phát (mã|lại)/ })
    .first()
    .click();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Phát mã và tải PDF' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The secretary grades and prepares the results of a round. */
export async function prepareResults(page: Page, exam: string, roundId: string): Promise<void> {
  await page.goto(`${exam}/ket-qua/${roundId}`);
  await page.getByRole('button', { name: 'Chấm và lập kết quả' }).click();
  await page.getByRole('heading', { name: 'Danh sách kết quả' }).waitFor();
}

/** The chair looks, approves, publishes. */
export async function approveAndPublish(page: Page, exam: string, roundId: string): Promise<void> {
  await page.goto(`${exam}/ket-qua/${roundId}`);
  await page.getByRole('button', { name: 'Duyệt kết quả' }).click();
  const publish = page.getByRole('button', { name: /^Công bố/ });
  await publish.click();
  await dialog(page).getByRole('button', { name: 'Công bố', exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}
