import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { roomContract } from '../../shared/proctoring/room-contract.ts';
import { resultsContract } from '../../shared/results/results-contract.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { answerByKeyboard, expectSaved, signInCandidate } from './candidate-page.ts';
import { examStaff, type SealedExam, sealedExam } from './exam-over-api.ts';
import { type RunningSystem, startSystem } from './local-system.ts';

const minute = 60_000;

/** The network never comes back: what the workstation holds is carried to the console and decided. */
describe('an answer file carried by the technician', () => {
  let system: RunningSystem;
  let browser: Browser;
  let sealed: SealedExam;
  let people: { number: string; code: string; page: Page; file: string }[];
  let right = 0;

  beforeAll(async () => {
    system = await startSystem(examStaff);
    browser = await launchBrowser();
    sealed = await sealedExam(system, 4);
    people = [];
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const roomOf = async (number: string) => {
    for (const { roomId } of sealed.exam.rooms) {
      const params = { examId: sealed.exam.examId, sessionId: sealed.sessionId, roomId };
      const view = await must(sealed.as('truong-coi-thi').call(roomContract.watch, { params }));
      const sitting = view.sittings.find((each) => each.candidateNumber === number);
      if (sitting) return { params, sitting };
    }
    throw new Error('nobody sees the candidate');
  };
  /** Opens the candidate at the console, as somebody of the staff. */
  async function drawer(subject: string, number: string): Promise<Page> {
    const staff = await openPage(browser, system.origin);
    await signInStaff(staff, subject);
    const { examId, sessionId, roomId } = (await roomOf(number)).params;
    await staff.goto(`/can-bo/giam-sat/${examId}/${sessionId}/${roomId}`);
    await staff
      .getByRole('button', { name: new RegExp(number) })
      .first()
      .click();
    await staff.getByRole('dialog').waitFor();
    return staff;
  }

  it('is downloaded in the page once the network is gone and answers are unsent', async () => {
    for (const [number, code] of [...sealed.codes].slice(0, 2)) {
      const page = await openPage(browser, system.origin);
      await signInCandidate(page, number, code);
      await page.getByRole('heading', { name: 'Chờ đến giờ làm bài' }).waitFor();
      people.push({ number, code, page, file: '' });
    }
    system.advance(sealed.startsAt - system.now() + 1000);
    for (const person of people) {
      const { page } = person;
      const first = person === people[0];
      await page.reload();
      await page.locator('.question h1').waitFor();
      const online = await answerByKeyboard(page, 1, 5, (n) => n !== 3);
      await expectSaved(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: /^Câu 3,/ }).click();
      const offline = await answerByKeyboard(page, 3, 3, () => true);
      await page.getByRole('button', { name: /^Câu 6,/ }).click();
      const more = await answerByKeyboard(page, 6, 12, (n) => n !== 9);
      if (first) right = online + offline + more;
      await page.getByRole('alert').getByText('Mất kết nối máy chủ').waitFor();
      await page.getByText('Mạng mãi không có lại?').click();
      await expectAccessible(page, 'answer file offered');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải tệp bài làm đã mã hoá' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(`${person.number}.truongthi`);
      person.file = await saved.path();
      expect(readFileSync(person.file, 'utf8')).not.toMatch(/options|choose|events/);
      await page.getByText(`Đã tải tệp ${person.number}.truongthi.`).waitFor();
    }
  });

  it('goes straight into a sitting that still runs, and only into its own', async () => {
    const [first, second] = people as [(typeof people)[0], (typeof people)[0]];
    const staff = await drawer('ky-thuat', second.number);
    const input = staff.getByRole('dialog').locator('input[type=file]');
    await input.setInputFiles(first.file);
    await staff.getByRole('alert').getByText(`của thí sinh ${first.number}`).waitFor();
    await input.setInputFiles(second.file);
    await staff.getByText('Đã đưa 8 thao tác vào bài thi').waitFor();
    await expectAccessible(staff, 'answer file taken');
    expect((await roomOf(second.number)).sitting.answered).toBe(12);
    await staff.close();
    // The network is back after all: the page sends the same again, and nothing counts twice.
    await second.page.context().setOffline(false);
    await expectSaved(second.page);
    expect((await roomOf(second.number)).sitting.answered).toBe(12);
    await second.page.close();
  });

  it('brought after the end, waits for a decision, and results wait with it', async () => {
    const [{ number, file }] = people as [(typeof people)[0]];
    system.advance(70 * minute);
    const params = { examId: sealed.exam.examId };
    const closed = async () =>
      (await must(sealed.as('thu-ky').call(examContract.read, { params }))).sessions[0]?.closed;
    await expect.poll(closed, { timeout: 10_000 }).toMatchObject({ timedOut: 2, absent: 2 });

    const staff = await drawer('ky-thuat', number);
    const dialog = staff.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('Đã nhận 8 thao tác làm chứng cứ').waitFor();
    await dialog.getByText(/câu 3, 6, 7, 8, 9, 10, 11, 12\. Từ tệp bài làm/).waitFor();
    await dialog.getByText('Trưởng ban coi thi hoặc chủ tịch').first().waitFor();
    await expectAccessible(staff, 'late answers in the drawer');
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('alert').getByText('Tệp này đã được nạp lúc trước').waitFor();
    await staff.close();
  });

  it('counts once the head of invigilation decides so, and is graded right', async () => {
    const [{ number, page }] = people as [(typeof people)[0]];
    const roundId = sealed.exam.parts[0]?.roundId ?? '';
    const { examId } = sealed.exam;
    const secretary = await openPage(browser, system.origin);
    await signInStaff(secretary, 'thu-ky');
    await secretary.goto(`/can-bo/ky-thi/${examId}/ket-qua/${roundId}`);
    await secretary.getByRole('button', { name: 'Chấm và lập kết quả' }).click();
    await secretary.getByText(/Còn 1 thí sinh có câu trả lời đến muộn/).waitFor();
    await expectAccessible(secretary, 'results wait for a decision');
    await secretary.getByRole('link', { name: /Câu trả lời đến muộn/ }).click();
    await secretary.getByRole('cell', { name: new RegExp(`^${number}`) }).waitFor();
    expect(await secretary.getByRole('checkbox').count()).toBe(0);

    const head = await openPage(browser, system.origin);
    await signInStaff(head, 'truong-coi-thi');
    await head.goto(`/can-bo/giam-sat/${examId}/${sealed.sessionId}/den-muon`);
    await head.getByRole('cell', { name: new RegExp(`^${number}`) }).waitFor();
    await expectAccessible(head, 'late answers of a session');
    await head.getByLabel('Lý do').fill('Mất mạng phòng thi từ 8:10 đến hết giờ');
    await head.getByRole('button', { name: 'Tính', exact: true }).click();
    await head.getByText('Hãy chọn ít nhất một dòng.').waitFor();
    await head.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' }).check();
    await head.getByLabel('Số biên bản').fill('BB-07');
    await head.getByRole('button', { name: 'Tính', exact: true }).click();
    await head.getByText('Đã quyết định tính cho 1 thí sinh.').waitFor();
    await head.getByText('Tất cả (1)').click();
    await head.getByText(/Mất mạng phòng thi từ 8:10 đến hết giờ, BB-07/).waitFor();
    await expectAccessible(head, 'late answers decided');

    // The workstation is connected again: it learns how it ended and what counts.
    await page.context().setOffline(false);
    await page.getByText(/Đã có quyết định: tính câu trả lời đến muộn của câu 3, 6/).waitFor();
    await page.getByText(`Đúng ${right}/60 câu`).waitFor();
    await expectAccessible(page, 'ended with late answers counted');

    await secretary.goto(`/can-bo/ky-thi/${examId}/ket-qua/${roundId}`);
    await secretary.getByRole('button', { name: 'Chấm và lập kết quả' }).click();
    await secretary.getByRole('heading', { name: 'Danh sách kết quả' }).waitFor();
    const list = await must(
      sealed.as('chu-tich').call(resultsContract.list, {
        params: { examId, roundId },
        query: { size: 200 },
      }),
    );
    const rows = list.rows.filter((each) => each.parts[0]?.status === 'graded');
    expect(rows.map((each) => each.parts[0]?.correct)).toEqual([right, right]);
    const row = rows.find((each) => each.candidateNumber === number);
    expect(row?.parts[0]?.evidence?.questions).toEqual([3, 6, 7, 8, 9, 10, 11, 12]);
    expect(row?.explanation[1]?.vi).toContain('câu 3, 6, 7');
    expect([...secretary.faults, ...head.faults]).toEqual([]);
  });
});
