import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { roomContract, type WatchedSitting } from '../../shared/proctoring/room-contract.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import { answerByKeyboard, expectSaved, signInCandidate } from './candidate-page.ts';
import { examStaff, type SealedExam, sealedExam } from './exam-over-api.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { pdfPages } from './pdf-text.ts';
import { answerAsRobot, openRobotPaper, type Robot, signInRobot } from './robot.ts';
import { choose } from './staff-pages.ts';

const minute = 60_000;
const invigilators = ['giam-thi-1', 'giam-thi-2', 'giam-thi-3', 'giam-thi-4'];

/**
 * A session of two rooms as those who serve it live it: the board before, the doors, somebody late,
 * a power cut, a network failure, a reprimand, a warning and a suspension that is refused a signature.
 */
describe('two rooms, served from the first candidate to the last', () => {
  let system: RunningSystem;
  let browser: Browser;
  let sealed: SealedExam;
  let staff: Record<'inRoom1' | 'inRoom2' | 'technician' | 'head', Page & { faults: string[] }>;
  let numbers: string[][];
  let seated: Page & { faults: string[] };
  const robots = new Map<string, Robot>();

  beforeAll(async () => {
    const more = invigilators.map((subject) => ({ subject, fullName: `Giám thị ${subject}` }));
    system = await startSystem([...examStaff, ...more]);
    browser = await launchBrowser();
    sealed = await sealedExam(system, 20, 2);
    const { examId, organisationId, rooms } = sealed.exam;
    for (const [i, { subject, fullName }] of more.entries()) {
      const roomId = rooms[i % 2]?.roomId ?? '';
      const body = { subject, fullName, role: 'roomInvigilator' as const, examId, roomId };
      await must(
        sealed.as('quan-tri').call(organisationContract.appoint, {
          params: { organisationId },
          body,
        }),
      );
    }
    numbers = [await numbersIn(0), await numbersIn(1)];
    const signedIn = async (subject: string) => {
      const page = await openPage(browser, system.origin);
      await signInStaff(page, subject);
      return page;
    };
    staff = {
      inRoom1: await signedIn('giam-thi-1'),
      inRoom2: await signedIn('giam-thi-2'),
      technician: await signedIn('ky-thuat'),
      head: await signedIn('truong-coi-thi'),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const session = () => `/can-bo/giam-sat/${sealed.exam.examId}/${sealed.sessionId}`;
  const room = (index: number) => `${session()}/${sealed.exam.rooms[index]?.roomId}`;
  const watch = async (index: number): Promise<WatchedSitting[]> => {
    const roomId = sealed.exam.rooms[index]?.roomId ?? '';
    const params = { examId: sealed.exam.examId, sessionId: sealed.sessionId, roomId };
    const view = await must(sealed.as('truong-coi-thi').call(roomContract.watch, { params }));
    return view.sittings;
  };
  const numbersIn = async (index: number) =>
    (await watch(index)).map((sitting) => sitting.candidateNumber);
  const sittingOf = async (number: string) => {
    const all = [...(await watch(0)), ...(await watch(1))];
    const found = all.find((each) => each.candidateNumber === number);
    if (!found) throw new Error(`nobody sees ${number}`);
    return found;
  };
  const codeOf = (number: string) => sealed.codes.get(number) ?? '';
  /** Opens a candidate in the room's screen. */
  async function openCandidate(page: Page, index: number, number: string): Promise<void> {
    await page.goto(room(index));
    await page
      .getByRole('button', { name: new RegExp(number) })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  }
  /** Scans a number at the door, as a scanner types. */
  async function scan(page: Page, number: string): Promise<void> {
    await page.getByLabel('Quét hoặc gõ số báo danh').fill(number);
    await page.keyboard.press('Enter');
  }
  async function pdfText(page: Page, button: string | RegExp): Promise<string> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).first().click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream())
      chunks.push(chunk as Buffer);
    return (await pdfPages(new Uint8Array(Buffer.concat(chunks)))).join(' ');
  }

  it('is go once both rooms were tried', async () => {
    const { head, inRoom1, inRoom2 } = staff;
    await head.goto(`${session()}/san-sang`);
    await head.getByText(/CẦN XEM LẠI/).waitFor();
    await expectAccessible(head, 'readiness');
    for (const [index, page] of [inRoom1, inRoom2].entries()) {
      await page.goto(`${room(index)}/diem-danh`);
      await page.getByLabel('Máy dự phòng').fill('1');
      await page.getByRole('button', { name: 'Xác nhận' }).click();
      await page.getByText(/xác nhận lúc/).waitFor();
    }
    await head.reload();
    await head.getByText('SẴN SÀNG', { exact: true }).waitFor();
  });

  it('lets in who belongs here, by keyboard alone, and says loudly who does not', async () => {
    const { inRoom1, inRoom2 } = staff;
    const [here = [], there = []] = numbers;
    await scan(inRoom1, there[3] ?? '');
    await inRoom1.getByText(/KHÔNG PHẢI phòng này/).waitFor();
    await inRoom1.getByText(/Mời đến Phòng 02/).waitFor();
    await expectAccessible(inRoom1, 'wrong room');
    // The last of room 2 is stuck in the traffic.
    for (const [page, list] of [
      [inRoom1, here],
      [inRoom2, there.slice(0, -1)],
    ] as const) {
      for (const number of list) {
        await scan(page, number);
        await page.getByRole('button', { name: 'Có mặt', exact: true }).waitFor();
        await page.keyboard.press('Enter');
        await page.getByText(`${number}: có mặt`, { exact: false }).waitFor();
      }
    }
    await expectAccessible(inRoom1, 'check-in');
    await inRoom2.goto(room(0));
    await inRoom2.getByRole('alert').first().waitFor();
  });

  it('begins for all of them at the bell', async () => {
    const [here = [], there = []] = numbers;
    const [first = '', ...others] = here;
    seated = await openPage(browser, system.origin);
    await signInCandidate(seated, first, codeOf(first));
    await seated.getByRole('heading', { name: 'Chờ đến giờ làm bài' }).waitFor();
    const seats = [];
    for (const number of [...others, ...there.slice(0, -1)])
      seats.push({ number, seat: await signInRobot(system.origin, number, codeOf(number)) });
    system.advance(sealed.startsAt - system.now() + 1000);
    await seated.reload();
    await answerByKeyboard(seated, 1, 3, () => true);
    await expectSaved(seated);
    for (const { number, seat } of seats) robots.set(number, await openRobotPaper(seat));
    for (const robot of robots.values()) await answerAsRobot(robot, 8, 2);
    await staff.head.goto(session());
    await staff.head.getByRole('list', { name: 'Các phòng của ca thi' }).waitFor();
    await expect.poll(async () => (await sittingOf(first)).answered).toBe(3);
    await expectAccessible(staff.head, 'overview');
  });

  it('keeps the answers of somebody whose workstation lost its power', async () => {
    const [number = ''] = numbers[0] ?? [];
    await seated.context().close();
    const { technician } = staff;
    await openCandidate(technician, 0, number);
    await technician.getByLabel('Lý do chuyển máy').fill('Mất điện ở dãy bàn 1');
    await technician.getByRole('button', { name: 'Chuyển máy', exact: true }).click();
    await technician.getByText(/Mời thí sinh đăng nhập ở máy khác/).waitFor();
    seated = await openPage(browser, system.origin);
    await signInCandidate(seated, number, codeOf(number));
    await seated.getByRole('button', { name: /^Câu 4,/ }).click();
    await answerByKeyboard(seated, 4, 5, () => true);
    await expectSaved(seated);
    expect(await sittingOf(number)).toMatchObject({ answered: 5, moves: 1, state: 'running' });
  });

  it('gives the room its seven minutes back, by the minutes of what happened', async () => {
    const { technician, head } = staff;
    const before = [await watch(0), await watch(1)].map((list) => list[1]?.deadlineAt ?? 0);
    await technician.goto(room(0));
    await technician.getByRole('button', { name: 'Sự cố kỹ thuật' }).click();
    const form = technician.getByRole('dialog');
    await form.getByLabel(/Diễn biến sự cố/).fill('Bộ chuyển mạch của phòng khởi động lại');
    await expectAccessible(technician, 'technical incident');
    await form.getByRole('button', { name: 'Lập biên bản' }).click();
    await form.getByText(/Đã lập biên bản BB-01/).waitFor();

    await head.goto(room(0));
    await head.getByRole('button', { name: 'Cho thêm giờ' }).first().click();
    const ledger = head.getByRole('dialog');
    await choose(head, /Biên bản sự cố/, /BB-01/);
    await ledger.getByLabel('Số phút').fill('7');
    await ledger.getByLabel(/^Lý do/).fill('Mất mạng bảy phút');
    await expectAccessible(head, 'time given');
    await ledger.getByRole('button', { name: 'Cho thêm giờ' }).click();
    await ledger.getByText(/thêm 7 phút/).waitFor();
    const after = [await watch(0), await watch(1)].map((list) => list[1]?.deadlineAt ?? 0);
    expect(after.map((each, i) => each - (before[i] ?? 0))).toEqual([7 * minute, 0]);
  });

  it('lets somebody in after the limit by the decision of the head alone', async () => {
    const late = numbers[1]?.at(-1) ?? '';
    system.advance(sealed.startsAt + 12 * minute - system.now());
    const { inRoom2, head } = staff;
    await inRoom2.goto(`${room(1)}/diem-danh`);
    await scan(inRoom2, late);
    await inRoom2.getByText(/Đã quá giờ nhận thí sinh đến muộn/).waitFor();
    expect(await inRoom2.getByRole('button', { name: 'Có mặt', exact: true }).count()).toBe(0);
    await head.goto(`${room(1)}/diem-danh`);
    await scan(head, late);
    await head.getByRole('button', { name: 'Cho vào muộn' }).click();
    await head.getByLabel('Lý do').fill('Chủ tịch Hội đồng đồng ý: đường ngập');
    await head.getByRole('button', { name: 'Cho vào muộn' }).click();
    await head.getByText(/Cho vào muộn lúc/).waitFor();
    await expectAccessible(head, 'late admission');
    await inRoom2.getByRole('button', { name: 'Có mặt', exact: true }).click();
    await inRoom2.getByText(`${late}: có mặt`, { exact: false }).waitFor();
    const page = await openPage(browser, system.origin);
    await signInCandidate(page, late, codeOf(late));
    await page.locator('.question h1').waitFor();
    expect(page.faults).toEqual([]);
    expect(await sittingOf(late)).toMatchObject({ state: 'running' });
    await page.context().close();
  });

  it('writes down a reprimand and a warning where the invigilator decides them', async () => {
    const { inRoom1 } = staff;
    for (const [place, sanction, number] of [
      [2, 'Khiển trách', numbers[0]?.[2] ?? ''],
      [3, 'Cảnh cáo', numbers[0]?.[3] ?? ''],
    ] as const) {
      await openCandidate(inRoom1, 0, number);
      await inRoom1.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
      const form = inRoom1.getByRole('dialog', { name: /^Vi phạm của thí sinh/ });
      await choose(inRoom1, 'Hành vi vi phạm', /Hành vi khác/);
      await form.getByText(sanction, { exact: true }).click();
      await form.getByText('Đã ký', { exact: true }).click();
      await form.getByLabel(/Nội dung sự việc/).fill(`Trao đổi với máy bên, lần ${place}`);
      await expectAccessible(inRoom1, 'violation');
      await form.getByRole('button', { name: `Lập biên bản và ${sanction.toLowerCase()}` }).click();
      await form
        .getByText(new RegExp(`BB-0${place}`))
        .first()
        .waitFor();
    }
  });

  it('stops a candidate who refuses to sign, with two witnesses, by decision of the head', async () => {
    const { inRoom1, head } = staff;
    const number = numbers[0]?.[5] ?? '';
    await openCandidate(inRoom1, 0, number);
    await inRoom1.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
    const form = inRoom1.getByRole('dialog', { name: /^Vi phạm của thí sinh/ });
    await choose(inRoom1, 'Hành vi vi phạm', /Hành vi khác/);
    await form.getByText('Đình chỉ thi', { exact: true }).click();
    await form.getByText('Không ký', { exact: true }).click();
    await form.getByRole('group', { name: /làm chứng/ }).waitFor();
    await form.getByLabel(/Nội dung sự việc/).fill('Dùng điện thoại tra cứu đáp án');
    await form.getByRole('button', { name: 'Lập biên bản', exact: true }).click();
    await form.getByText(/BB-04/).first().waitFor();
    expect((await sittingOf(number)).state).toBe('running');

    await head.goto(`${session()}/su-co`);
    await head.getByText('BB-04').first().waitFor();
    await expectAccessible(head, 'incidents');
    await head.getByRole('button', { name: 'Quyết định BB-04' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Quyết định đình chỉ thi' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await sittingOf(number)).state).toBe('suspended');
    const robot = robots.get(number);
    const save = await robot?.seat.call(candidateContract.save, {
      body: {
        firstSequence: 11,
        events: [{ kind: 'choose', question: 11, at: 2000, options: [0] }],
      },
    });
    expect(save?.ok === false && save.problem.type).toMatch(/sitting-suspended$/);

    await head.getByText(/^Tất cả/).click();
    const minutes = await pdfText(head, /In biên bản.*BB-04/);
    const [mine, ...near] = (await watch(0)).filter((each) => each.seat >= 5 && each.seat <= 7);
    expect(minutes).toContain('BIÊN BẢN');
    expect(minutes).toContain('BB-04');
    expect(minutes).toContain(number);
    expect([mine, ...near].filter((each) => minutes.includes(each?.fullName ?? '?')).length).toBe(
      3,
    );
  });

  it('ends by itself, and hands over on paper what candidates sign', async () => {
    system.advance(sealed.startsAt + 68 * minute - system.now());
    for (const index of [0, 1])
      await expect
        .poll(async () => (await watch(index)).map((each) => each.state), { timeout: 30_000 })
        .toSatisfy((states: string[]) =>
          states.every((state) => state === 'timedOut' || state === 'suspended'),
        );
    await staff.inRoom1.goto(room(0));
    const list = await pdfText(staff.inRoom1, 'In danh sách nộp bài');
    for (const number of numbers[0] ?? []) expect(list).toContain(number);
  });

  it('changes hands, count by count, and leaves a sealed backup that equals the data', async () => {
    const { inRoom1, inRoom2, head } = staff;
    for (const [index, page] of [inRoom1, inRoom2].entries()) {
      await page.goto(room(index));
      await page.getByLabel('Số thí sinh có mặt (đếm tay)').fill('10');
      // One of room 1 was stopped and did not sign.
      await page.getByLabel('Số chữ ký trên danh sách nộp bài').fill(index === 0 ? '9' : '10');
      await page.getByLabel('Số tờ giấy nháp bàn giao').fill('21');
      const explain = page.getByLabel('Giải thích chênh lệch');
      if (await explain.isVisible()) await explain.fill('Một thí sinh bị đình chỉ, không ký');
      await expectAccessible(page, 'hand-over form');
      await page.getByRole('button', { name: 'Bàn giao phòng' }).click();
      await page.getByText('Đã bàn giao, chờ Trưởng ban coi thi nhận.').waitFor();
    }
    await head.goto(`${session()}/ban-giao`);
    for (const name of ['Phòng 01', 'Phòng 02']) {
      await head.getByRole('button', { name: `Xem và nhận: ${name}` }).click();
      const dialog = head.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Nhận bàn giao' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    await head.getByRole('button', { name: 'Đối chiếu với dữ liệu' }).click({ timeout: 60_000 });
    await head.getByText(/20 bài thi giống hệt dữ liệu/).waitFor();
    await expectAccessible(head, 'hand-over of the session');
    const minutes = await pdfText(head, 'Biên bản niêm phong (PDF)');
    expect(minutes.replaceAll(/\s/g, '')).toMatch(/[0-9a-f]{64}/);
    for (const page of Object.values(staff)) expect(page.faults).toEqual([]);
  });
});
