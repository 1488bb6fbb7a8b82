import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { drawProof } from '../../shared/proof/draw-proof.ts';
import { proofContract } from '../../shared/proof/proof-contract.ts';
import { reviewContract } from '../../shared/question-bank/review-contract.ts';
import { mendQuestion, openQuestions, writeQuestion } from './authoring-pages.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { signInCandidate } from './candidate-page.ts';
import { issueCodes, planPart, publishRound } from './exam-desk.ts';
import { examStaff, firstPart, registeredExam } from './exam-over-api.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { pdfPages } from './pdf-text.ts';
import { apiAt } from './staff-api.ts';

/** The command anybody runs, as a process of its own. */
function command(...args: string[]) {
  const { status, stdout } = spawnSync('node', ['infra/local/verify.mjs', ...args], {
    encoding: 'utf8',
  });
  return { code: status, text: stdout };
}

const holders = ['Nguyễn Thị Lan', 'Trần Hải', 'Lê Thị Đào', 'Phạm Ơn', 'Vũ Thị Ước'];

describe('a question written and approved, a bank locked by five officers and opened by three', () => {
  let system: RunningSystem;
  let browser: Browser;
  let ready: Awaited<ReturnType<typeof registeredExam>>;
  let sessionId: string;
  let page: Page;
  let author: Awaited<ReturnType<typeof openPage>>;
  let reviewer: Awaited<ReturnType<typeof openPage>>;
  const shares: string[] = [];
  let visitor: Page;
  let before: string;
  let proof: string;

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
  const bank = /Kiến thức chung/;

  it('has an author write a question with a formula and an image, who may not approve it', async () => {
    author = await openPage(browser, system.origin);
    await signInStaff(author, 'ra-de');
    await openQuestions(author, bank);
    await writeQuestion(author, 'Hiến pháp', 'Bộ máy có $\\frac{a}{2}$ **cơ quan** nào?');
    await author.getByText(/Bạn có viết phiên bản này nên không được duyệt/).waitFor();
    expect(await author.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0);
    const [, bankId = '', itemId = ''] =
      /ngan-hang\/([^/]+)\/cau-hoi\/([^/]+)$/.exec(author.url()) ?? [];
    const body = { move: 'approve' as const, versions: [{ itemId, version: 1 }] };
    const asked = await ready.as('ra-de').call(reviewContract.review, { params: { bankId }, body });
    expect(asked).toMatchObject({ ok: false, problem: { status: 403 } });
    await expectAccessible(author, 'question');
  });

  it('has the reviewer send it back with a word, and the author mend it', async () => {
    reviewer = await openPage(browser, system.origin);
    await signInStaff(reviewer, 'phan-bien');
    await reviewer.goto('/can-bo/ngan-hang');
    await reviewer.getByRole('link', { name: bank }).click();
    await reviewer.getByRole('link', { name: 'Duyệt (1)' }).click();
    await reviewer.getByRole('img', { name: 'Sơ đồ bộ máy' }).waitFor();
    await expectAccessible(reviewer, 'review');
    await reviewer.getByRole('button', { name: 'Trả lại' }).click();
    const words = reviewer.getByRole('dialog');
    await words.getByLabel(/^Điều cần sửa/).fill('Hãy nói rõ bộ máy nào.');
    await words.getByRole('button', { name: 'Trả lại' }).click();
    await reviewer.getByText('Không còn câu nào trong danh sách này.').waitFor();

    await mendQuestion(author, bank, 'Theo Hiến pháp 2013, ');
    await author.getByText('Hãy nói rõ bộ máy nào.').waitFor();
    await author.locator('ins', { hasText: 'Theo Hiến pháp 2013' }).waitFor();
    await expectAccessible(author, 'differences');
  });

  it('has the reviewer see what changed, and approve it by keyboard', async () => {
    await reviewer.reload();
    await reviewer.locator('ins', { hasText: 'Theo Hiến pháp 2013' }).waitFor();
    await reviewer.keyboard.press('Control+Enter');
    await reviewer.getByText('Không còn câu nào trong danh sách này.').waitFor();
    await openQuestions(reviewer, bank);
    await reviewer.getByLabel('Tìm trong câu hỏi').fill('theo hien phap 2013');
    const line = reviewer.getByRole('row').filter({ hasText: 'Theo Hiến pháp 2013' });
    await line.getByText('Đã duyệt').waitFor();
    expect([...author.faults, ...reviewer.faults]).toEqual([]);
  });

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

  it('published its commitments before the exam, and no proof yet', async () => {
    const early = await openPage(browser, system.origin);
    await early.goto('/kiem-chung');
    await early.getByText('Chưa công bố kết quả').waitFor();
    await expectAccessible(early, 'commitments');
    const download = early.waitForEvent('download');
    await early.getByRole('link', { name: 'Tải danh sách niêm phong' }).click();
    before = await (await download).path();
    const params = { examId: ready.exam.examId, partId: 'general-knowledge' };
    const asked = await apiAt(system.origin).call(proofContract.proof, { params });
    expect(asked).toMatchObject({ ok: false, problem: { status: 404 } });
  });

  it('lets anybody draw every paper again once the results are out', async () => {
    system.advance(2 * 60 * 60_000);
    const closed = async () =>
      (
        await must(
          ready.as('thu-ky').call(examContract.read, { params: { examId: ready.exam.examId } }),
        )
      ).sessions.every((each) => each.closed);
    await expect.poll(closed, { timeout: 8000 }).toBe(true);
    await publishRound(ready.as('thu-ky'), ready.as('chu-tich'), ready.exam.examId, 'round-1');

    visitor = await openPage(browser, system.origin);
    await visitor.goto('/kiem-chung');
    await visitor.getByLabel('Danh sách niêm phong đã giữ').setInputFiles(before);
    await visitor.getByRole('button', { name: 'Kiểm chứng' }).click();
    await visitor.getByRole('heading', { name: 'Giống hệt' }).waitFor();
    await visitor.getByText('Đã rút lại 4 đề: giống hệt các đề đã giao.').waitFor();
    await expectAccessible(visitor, 'verdict');
    const download = visitor.waitForEvent('download');
    await visitor.getByRole('link', { name: 'Tải tệp minh chứng' }).click();
    proof = await (await download).path();
    expect(command(proof, '--before', before)).toMatchObject({ code: 0 });
  });

  it('names the question, in the page and on the command line, where the bank was tampered with', async () => {
    const honest = drawProof.parse(JSON.parse(gunzipSync(readFileSync(proof)).toString()));
    const victim = honest.items[7]!;
    // What the proof would hold had somebody corrected a question after sealing.
    const items = honest.items.with(7, { ...victim, content: 'ab'.repeat(32) });
    const forged = join(mkdtempSync(join(tmpdir(), 'forged-')), 'proof.json');
    writeFileSync(forged, JSON.stringify({ ...honest, items }));

    await visitor.getByLabel('Tệp minh chứng').setInputFiles(forged);
    await visitor.getByRole('button', { name: 'Kiểm chứng' }).click();
    await visitor.getByRole('heading', { name: 'Không khớp' }).waitFor();
    await visitor.getByText(`Câu hỏi ${victim.draw.itemId} đã bị sửa.`).waitFor();
    await expectAccessible(visitor, 'tampered');
    const told = command(forged, '--before', before);
    expect(told.code).toBe(1);
    expect(told.text).toContain(`Câu hỏi ${victim.draw.itemId} đã bị sửa.`);
  });
});
