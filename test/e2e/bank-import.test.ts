import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../functions/platform/spreadsheet/write-sheet.ts';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { xlsxType } from '../../shared/kernel/endpoint.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import { docx, p, picture, r, table } from '../builders/docx-files.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { staffApi } from './staff-api.ts';
import { choose } from './staff-pages.ts';

/** A PNG that browsers draw: 40 × 20 pixels of one grey. */
function greyPng(): Uint8Array {
  const crcOf = (bytes: Uint8Array) => {
    let crc = ~0;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ~crc >>> 0;
  };
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(crcOf(body), body.length + 4);
    return out;
  };
  const header = Buffer.from('00000028000000140800000000', 'hex');
  const rows = deflateSync(Buffer.alloc(20 * 41, 0x80).map((_, i) => (i % 41 === 0 ? 0 : 0x80)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const options = (key: number, ...texts: string[]) =>
  texts.map((text, i) => p([r(`${'ABCD'[i]}. ${text}`, { b: i === key })]));
const word = docx(
  [
    p('ĐỀ THI THỬ', { centred: true }),
    p('Chủ đề: Hiến pháp'),
    p([r('Câu 1. ', { b: true }), r('Hình sau là gì? '), picture('rId5', 'Hình màu xám')]),
    ...options(1, 'Bản đồ', 'Màu xám', 'Quốc kỳ', 'Quốc huy'),
    p([r('Câu 2. ', { b: true }), r('Câu không có đáp án?')]),
    ...options(9, 'Một', 'Hai'),
    p([r('Câu 3. ', { b: true }), r('Quốc hội họp thường lệ mỗi năm mấy kỳ?')]),
    table([
      ['A. Một kỳ', 'B. Hai kỳ'],
      ['C. Ba kỳ', 'D. Bốn kỳ'],
    ]),
    p('Đáp án: B'),
  ],
  { images: { rId5: greyPng() } },
);
const moodle = zipSync({
  'de.xml': strToU8(
    `<?xml version="1.0"?><quiz><question type="multichoice"><name><text>Thủ đô</text></name><questiontext format="html"><text><![CDATA[<p>Thủ đô?</p>]]></text></questiontext><single>true</single><answer fraction="100"><text>Hà Nội</text></answer><answer fraction="0"><text>Huế</text></answer></question><question type="calculated"><name><text>Tính</text></name><questiontext><text>1+{x}?</text></questiontext></question></quiz>`,
  ),
});

describe('importing files of other systems', () => {
  let system: RunningSystem;
  let browser: Browser;
  let page: Page & { faults: string[] };
  let bankId: string;

  beforeAll(async () => {
    const staff = ['quan-tri', 'ra-de'].map((subject) => ({ subject, fullName: subject }));
    system = await startSystem(staff);
    browser = await launchBrowser();
    const admin = await staffApi(system.origin, 'quan-tri');
    const author = await staffApi(system.origin, 'ra-de');
    const { organisationId } = await must(
      admin.call(organisationContract.add, {
        params: { organisationId: 'root' },
        body: { kind: 'city', name: { vi: 'Thành phố', en: 'City' } },
      }),
    );
    await must(
      admin.call(organisationContract.appoint, {
        params: { organisationId },
        body: { subject: 'ra-de', fullName: 'Lê Thị Đào', role: 'questionAuthor' },
      }),
    );
    ({ bankId } = await must(
      author.call(bankContract.create, { params: { organisationId }, body: { name: 'Ngân hàng' } }),
    ));
    page = await openPage(browser, system.origin);
    await signInStaff(page, 'ra-de');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function send(name: string, bytes: Uint8Array): Promise<void> {
    await page.getByRole('heading', { name: 'Nhập câu hỏi từ tệp', exact: true }).waitFor();
    const buffer = Buffer.from(bytes);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByRole('heading', { name: `Kết quả đọc tệp ${name}` }).waitFor();
  }
  const card = (place: number) => page.locator(`[data-place="${place}"]`);

  it('shows each question of a Word file with its key and image, and why one is refused', async () => {
    await page.goto(`/can-bo/ngan-hang/${bankId}`);
    await page.getByRole('link', { name: /^Nhập từ Word/ }).click();
    await send('de-thi.docx', word);
    await card(1).getByRole('img', { name: 'Hình màu xám' }).waitFor();
    expect(await card(1).locator('[data-key="true"]').innerText()).toContain('Màu xám');
    expect(await card(2).innerText()).toContain('Không thấy đáp án');
    expect(await card(2).getByRole('checkbox').count()).toBe(0);
    await expectAccessible(page, 'import preview');
  });

  it('imports nothing while something is missing, then all that is chosen', async () => {
    await page.getByRole('button', { name: 'Nhập 2 câu' }).click();
    await page.getByText('Câu 1: chưa có độ khó, căn cứ.').waitFor();
    await choose(page, 'Độ khó', 'Dễ');
    await page.getByLabel('Căn cứ').first().fill('Hiến pháp 2013');
    await page.getByRole('button', { name: 'Nhập 2 câu' }).click();
    await page.waitForURL((url) => url.pathname.endsWith(bankId));
    await page.getByRole('cell', { name: /de-thi\.docx/ }).waitFor();
    await expectAccessible(page, 'bank after an import');
    await page.goto(`/can-bo/ngan-hang/${bankId}/cau-hoi`);
    await page.getByText('Hình sau là gì?').first().waitFor();
  });

  it('reads an archive of Moodle, and knows what the bank has already', async () => {
    await page.goto(`/can-bo/ngan-hang/${bankId}/nhap`);
    await send('moodle.zip', moodle);
    expect(await card(2).innerText()).toMatch(/Không nhận/);
    await page.getByRole('button', { name: 'Nhập 1 câu' }).waitFor();
    await send('de-thi.docx', word);
    await card(1)
      .getByText(/Trùng câu đã có trong ngân hàng/)
      .waitFor();
    await page.getByRole('button', { name: 'Nhập 0 câu' }).waitFor();
  });

  it("reads somebody's spreadsheet once its columns are named", async () => {
    const columns = ['TT', 'Nội dung', 'PA 1', 'PA 2', 'Trả lời'].map((header) => ({ header }));
    const rows = [[1, 'Một cộng một bằng mấy?', 'Ba', 'Hai', 2]];
    const sheet = await writeWorkbook([{ name: 'Sheet1', columns, rows }]);
    await page.goto(`/can-bo/ngan-hang/${bankId}/nhap`);
    await page.getByRole('heading', { name: 'Nhập câu hỏi từ tệp', exact: true }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'khac.xlsx', mimeType: xlsxType, buffer: Buffer.from(sheet) });
    await page.getByRole('heading', { name: 'Cột nào là gì?' }).waitFor();
    await choose(page, 'Cột E', 'Đáp án');
    await page.getByText('Số (1, 2)').click();
    await expectAccessible(page, 'columns');
    await page.getByRole('button', { name: 'Đọc theo các cột này' }).click();
    await page.getByRole('heading', { name: 'Kết quả đọc tệp khac.xlsx' }).waitFor();
    expect(await card(1).locator('[data-key="true"]').innerText()).toContain('Hai');
  });

  it('exports the bank, with what the format cannot hold', async () => {
    await page.goto(`/can-bo/ngan-hang/${bankId}`);
    await page.getByRole('button', { name: 'Xuất ngân hàng' }).click();
    await choose(page, 'Dạng tệp', 'GIFT');
    await page.getByText('Cả câu chờ duyệt').click();
    await page.getByText(/^2 câu\./).waitFor();
    await expectAccessible(page, 'export');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.gift\.txt$/);
    expect(page.faults).toEqual([]);
  });
});
