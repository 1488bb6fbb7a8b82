import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { evidenceContract } from '../../shared/proctoring/evidence-contract.ts';
import { roomContract } from '../../shared/proctoring/room-contract.ts';
import { resultsContract } from '../../shared/results/results-contract.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { answerByKeyboard, expectSaved, signInCandidate } from './candidate-page.ts';
import { publishRound } from './exam-desk.ts';
import { examStaff, type SealedExam, sealedExam } from './exam-over-api.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { choose } from './staff-pages.ts';

const minute = 60_000;

/**
 * One candidate whom everything happens to: the network is gone for three minutes across a reload,
 * the workstation fails, and at time-up no browser is open any more.
 */
describe('a sitting through a cut, a move and a dead browser', () => {
  let system: RunningSystem;
  let browser: Browser;
  let sealed: SealedExam;
  let number: string;
  let code: string;
  let first: Page;
  let second: Page;
  let right = 0;
  let oldHeld = 0;

  beforeAll(async () => {
    system = await startSystem(examStaff);
    browser = await launchBrowser();
    sealed = await sealedExam(system, 4);
    [number = '', code = ''] = [...sealed.codes][0] ?? [];
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  /** The server's clock and the page's monotonic clock go on by as much. */
  async function pass(page: Page, ms: number): Promise<void> {
    system.advance(ms);
    await page.clock.fastForward(ms);
  }
  const room = async () => {
    for (const { roomId } of sealed.exam.rooms) {
      const params = { examId: sealed.exam.examId, sessionId: sealed.sessionId, roomId };
      const view = await must(sealed.as('truong-coi-thi').call(roomContract.watch, { params }));
      const sitting = view.sittings.find((each) => each.candidateNumber === number);
      if (sitting) return { params, sitting };
    }
    throw new Error('nobody sees the candidate');
  };

  it('opens at the bell with the paper that came before it', async () => {
    first = await openPage(browser, system.origin);
    await first.clock.install();
    await signInCandidate(first, number, code);
    await first.getByRole('heading', { name: 'Chờ đến giờ làm bài' }).waitFor();
    // A visit later the page itself is on the workstation.
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await pass(first, sealed.startsAt - system.now() + 1000);
    await first.locator('.question h1').waitFor();
    right += await answerByKeyboard(first, 1, 10, (n) => n !== 3);
    await expectSaved(first);
  });

  it('goes on for three minutes without the network, reloaded in between (Artemis#1469)', async () => {
    await first.context().setOffline(true);
    await first.getByRole('button', { name: /^Câu 11,/ }).click();
    right += await answerByKeyboard(first, 11, 20, (n) => n % 2 === 0);
    await pass(first, 90_000);
    await first.getByRole('alert').getByText('Mất kết nối máy chủ').waitFor();
    await first.reload();
    await first.getByText('Đã trả lời 20/60').waitFor();
    await first.getByRole('alert').getByText('Mất kết nối máy chủ').waitFor();
    await first.getByRole('button', { name: /^Câu 21,/ }).click();
    right += await answerByKeyboard(first, 21, 25, () => true);
    await pass(first, 90_000);
    await expectAccessible(first, 'offline after a reload');
    expect((await room()).sitting.answered).toBe(10);
    await first.context().setOffline(false);
    await first.clock.runFor(20_000);
    await expectSaved(first);
    expect((await room()).sitting.answered).toBe(25);
  });

  it('goes on at another workstation, and the first one says so and changes nothing', async () => {
    // Made at the old workstation when it was already cut off: refused, kept, not counted.
    await first.context().setOffline(true);
    await first.getByRole('button', { name: /^Câu 26,/ }).click();
    oldHeld += await answerByKeyboard(first, 26, 27, () => true);
    const { params, sitting } = await room();
    const release = { ...params, sittingId: sitting.sittingId };
    await must(
      sealed.as('ky-thuat').call(roomContract.release, {
        params: release,
        body: { reason: 'Máy hỏng nguồn' },
      }),
    );
    second = await openPage(browser, system.origin);
    await signInCandidate(second, number, code);
    await second.getByText('Đã trả lời 25/60').waitFor();
    await second.getByRole('button', { name: /^Câu 28,/ }).click();
    right += await answerByKeyboard(second, 28, 40, (n) => n < 38);
    await expectSaved(second);

    await first.context().setOffline(false);
    await first.clock.runFor(20_000);
    await first
      .getByText(/máy khác/)
      .first()
      .waitFor();
    await expectAccessible(first, 'held elsewhere');
    await first.close();
  });

  it('is given the minutes that the failure took, and told so at once', async () => {
    const before = (await room()).sitting.deadlineAt;
    const staff = await openPage(browser, system.origin);
    await signInStaff(staff, 'truong-coi-thi');
    const { examId, sessionId, roomId } = (await room()).params;
    await staff.goto(`/can-bo/giam-sat/${examId}/${sessionId}/${roomId}`);
    await staff.getByRole('button', { name: 'Cho thêm giờ' }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Số phút').fill('7');
    await dialog.getByLabel('Lý do').fill('Mất mạng phòng thi 3 phút, hỏng máy 4 phút');
    await expectAccessible(staff, 'giving time');
    await dialog.getByRole('button', { name: 'Cho thêm giờ' }).click();
    await dialog.getByText(/thêm 7 phút/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await staff.getByRole('cell', { name: 'Thêm giờ cho cả phòng' }).waitFor();
    await staff.getByRole('cell', { name: '+07:00' }).waitFor();
    await expectAccessible(staff, 'room with time given');
    expect((await room()).sitting.deadlineAt).toBe(before + 7 * minute);
    await staff
      .getByRole('button', { name: new RegExp(number) })
      .first()
      .click();
    // The first workstation is the first epoch; what it still held is kept, and not counted.
    await staff
      .getByText(/máy thứ 1: câu 26, 27\. Từ máy cũ/)
      .first()
      .waitFor();
    await expectAccessible(staff, 'answers not accepted');
    await answerByKeyboard(second, 40, 40, () => false);
    await second.keyboard.press('F');
    await second.getByText('Bạn được thêm 7 phút').waitFor();
    // What the earlier workstation still held is told where the candidate sits now.
    await second.reload();
    await second.getByText(/giữ câu trả lời đến muộn của câu 26, 27/).waitFor();
    await expectAccessible(second, 'late answers told');
    await expectSaved(second);
    await staff.close();
  });

  it('is paused with the room: the paper is hidden, the clock stands, and nothing is lost', async () => {
    const { examId, sessionId, roomId } = (await room()).params;
    const staff = await openPage(browser, system.origin);
    await signInStaff(staff, 'truong-coi-thi');
    await staff.goto(`/can-bo/giam-sat/${examId}/${sessionId}/${roomId}`);
    const dialog = staff.getByRole('dialog');
    await staff.getByRole('button', { name: 'Sự cố kỹ thuật' }).click();
    await dialog.getByLabel('Diễn biến sự cố').fill('Chuông báo cháy của tòa nhà kêu');
    await expectAccessible(staff, 'recording a technical incident');
    await dialog.getByRole('button', { name: 'Lập biên bản' }).click();
    await dialog.getByText('Đã lập biên bản BB-01.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await staff.getByRole('button', { name: 'Tạm dừng' }).click();
    await dialog.getByLabel('Lý do').fill('Báo cháy, đưa thí sinh ra hành lang');
    await choose(staff, 'Biên bản sự cố (nếu có)', /^BB-01/);
    await expectAccessible(staff, 'pausing');
    await dialog.getByRole('button', { name: 'Tạm dừng' }).click();
    await dialog.getByText(/Đã tạm dừng \d+ thí sinh/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await staff.getByText(/Đang tạm dừng cả phòng từ/).waitFor();
    const left = (await room()).sitting;

    // The page does not know yet: this answer is refused, kept here, and sent when it goes on.
    await second.getByRole('button', { name: /^Câu 41,/ }).click();
    right += await answerByKeyboard(second, 41, 41, () => true);
    await second.getByRole('heading', { name: 'Bài thi đang tạm dừng' }).waitFor();
    expect(await second.getByRole('radio').count()).toBe(0);
    await expectAccessible(second, 'paused');
    const standing = second.getByRole('timer');
    const shown = await standing.textContent();
    expect(shown).toMatch(/^\d?:?\d\d:\d\d$/);
    await second.waitForTimeout(1_500);
    expect(await standing.textContent()).toBe(shown);
    await expectAccessible(staff, 'room paused');

    await staff.getByRole('button', { name: 'Tiếp tục' }).click();
    await staff.getByText(/Đã cho tiếp tục/).waitFor();
    await second.getByRole('radio').first().waitFor({ timeout: 20_000 });
    await expectSaved(second);
    const after = (await room()).sitting;
    expect(left.state).toBe('paused');
    expect(after).toMatchObject({ state: 'running', answered: left.answered + 1 });
    expect(after.deadlineAt).toBeGreaterThan(left.deadlineAt);
    await staff.getByRole('cell', { name: /biên bản BB-01/ }).waitFor();
    await staff.close();
    await second.close();
  });

  it('is closed by the server at time-up, and graded on what arrived in time', async () => {
    system.advance(70 * minute);
    const { exam, as } = sealed;
    const params = { examId: exam.examId };
    const closed = async () =>
      (await must(as('thu-ky').call(examContract.read, { params }))).sessions[0]?.closed;
    await expect.poll(closed, { timeout: 10_000 }).toMatchObject({ timedOut: 1, absent: 3 });
    const roundId = exam.parts[0]?.roundId ?? '';
    const session = { ...params, sessionId: sealed.sessionId };
    const head = as('truong-coi-thi');
    const refused = await must(head.call(evidenceContract.list, { params: session }));
    const body = {
      verdict: 'reject' as const,
      reason: 'Máy cũ đã được thu hồi',
      sittings: refused.sittings.map(({ sittingId, batches }) => ({
        sittingId,
        evidence: batches.map((each) => each.evidenceId),
      })),
    };
    expect(await must(head.call(evidenceContract.decide, { params: session, body }))).toEqual({
      sittings: 1,
    });
    await publishRound(as('thu-ky'), as('chu-tich'), exam.examId, roundId);
    const list = await must(
      as('chu-tich').call(resultsContract.list, {
        params: { ...params, roundId },
        query: { size: 200 },
      }),
    );
    const row = list.rows.find((each) => each.candidateNumber === number);
    expect(oldHeld).toBe(2);
    expect(JSON.stringify(row)).toContain(`"correct":${right}`);
  });
});
