import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../functions/platform/spreadsheet/read-sheet.ts';
import { must } from '../../infra/local/demo/demo-desk.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { compareVietnameseNames } from '../../shared/kernel/vietnamese-name-order.ts';
import { evidenceContract } from '../../shared/proctoring/evidence-contract.ts';
import { roomContract } from '../../shared/proctoring/room-contract.ts';
import { publicContract } from '../../shared/results/public-contract.ts';
import { resultsContract } from '../../shared/results/results-contract.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../web/platform/api-client.ts';
import { expectAccessible, launchBrowser, openPage, signInStaff } from './browser.ts';
import {
  answerByKeyboard,
  expectSaved,
  handIn,
  recordTraffic,
  signInCandidate,
} from './candidate-page.ts';
import { codesIn, issueCodes, publishRound, sealPart } from './exam-desk.ts';
import {
  candidateFile,
  candidateRows,
  positions,
  questionFile,
  questionRows,
  rightPlace,
} from './exam-files.ts';
import { type RunningSystem, startSystem } from './local-system.ts';
import { pdfPages } from './pdf-text.ts';
import { checkReceipt, takeReceipt } from './receipt-page.ts';
import { type Known, naiveRanking } from './recompute.ts';
import { answerAsRobot, openRobotPaper, type Robot, signInRobot, submitRobot } from './robot.ts';
import { apiAt, staffApi } from './staff-api.ts';
import * as staff from './staff-pages.ts';

const minute = 60_000;
const people = ['quan-tri', 'thu-ky', 'chu-tich', 'ra-de', 'phan-bien', 'giam-thi'].map(
  (subject) => ({
    subject,
    fullName: `Cán bộ ${subject}`,
  }),
);
const rows = candidateRows(32);
const topics = ['Hiến pháp', 'Công vụ', 'Văn thư', 'Tố tụng'];

/**
 * One whole exam day on an empty system: from spreadsheets to the published ranking of two rounds.
 * Five candidates sit in real browser pages, the others over the same API. Every published number
 * is compared with what this test knows by itself.
 */
describe('an exam day, from spreadsheet to published result', () => {
  let system: RunningSystem;
  let browser: Browser;
  const as: Record<string, Api> = {};
  let exam: Exam;
  let sessionId: string;
  let codes: Map<string, string>;
  const known: Known[] = [];
  /** Right answers in round 1 by candidate number; undefined for the absent. */
  const right = new Map<string, number | undefined>();
  const traffic = new Map<string, string[]>();

  beforeAll(async () => {
    system = await startSystem(people);
    browser = await launchBrowser();
    for (const { subject } of people) as[subject] = await staffApi(system.origin, subject);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  const desk = (subject: string): Api => as[subject] as Api;
  const numberOf = (i: number) => known[i]?.candidateNumber ?? '';
  const codeOf = (number: string) => codes.get(number) ?? '';

  /** A browser page with this member of staff signed in; kept for the whole day. */
  const staffPages = new Map<string, Page>();
  async function pageOf(subject: string): Promise<Page> {
    const known = staffPages.get(subject);
    if (known) return known;
    const page = await openPage(browser, system.origin);
    await signInStaff(page, subject);
    staffPages.set(subject, page);
    return page;
  }
  let examPath = '';

  it('sets up organisations and appointments', async () => {
    const page = await pageOf('quan-tri');
    await page.goto('/can-bo/to-chuc');
    await staff.addOrganisation(page, 'Thành phố', 'Thành phố Kiểm Thử');
    const roles = [
      ['thu-ky', 'Thư ký Hội đồng'],
      ['chu-tich', 'Chủ tịch Hội đồng'],
      ['ra-de', 'Ban đề thi – người ra câu hỏi'],
      ['phan-bien', 'Ban đề thi – người duyệt'],
      ['giam-thi', 'Trưởng ban coi thi'],
    ] as const;
    for (const [subject, role] of roles)
      await staff.appoint(page, `Cán bộ ${subject}`, subject, role);
    await expectAccessible(page, 'organisations');
    await staff.addOrganisation(page, 'Xã, phường, đặc khu', 'Phường Kiểm Thử');
  });

  it('fills a bank from a spreadsheet, approved by another person than the author', async () => {
    const questions = questionRows(topics, 16);
    await staff.fillBank(
      await pageOf('ra-de'),
      'Kiến thức chung',
      await questionFile(questions),
      questions.length,
    );
    await staff.approveBank(await pageOf('phan-bien'), 'Kiến thức chung');
  });

  it('creates the exam with positions, rooms and a session', async () => {
    const page = await pageOf('thu-ky');
    examPath = await staff.createExam(page, 'Kỳ tuyển dụng kiểm thử');
    await expectAccessible(page, 'exam');
    await page.goto(`${examPath}/quy-che`);
    await page.getByText('Khoản 2 Điều 9 Nghị định 170/2025/NĐ-CP').first().waitFor();
    await expectAccessible(page, 'rules');
    await page.goto(`${examPath}/vi-tri`);
    for (const position of positions) await staff.addPosition(page, position);
    await expectAccessible(page, 'positions');
    await page.goto(`${examPath}/phong-thi`);
    for (const room of ['Phòng 01', 'Phòng 02'])
      await staff.addRoom(page, 'Trường Kiểm Thử', room, 20);
    await expectAccessible(page, 'rooms');
    await page.goto(`${examPath}/ca-thi`);
    await staff.addSession(
      page,
      'Kiến thức chung',
      Math.ceil(system.now() / minute) * minute + 30 * minute,
    );
    await expectAccessible(page, 'sessions');
    const examId = examPath.split('/').at(-1) ?? '';
    exam = await must(desk('thu-ky').call(examContract.read, { params: { examId } }));
    sessionId = exam.sessions[0]?.sessionId ?? '';
  });

  it('refuses a faulty register whole, then imports the right one and numbers it', async () => {
    const page = await pageOf('thu-ky');
    const secretary = desk('thu-ky');
    const params = { examId: exam.examId };
    const faulty = rows.map((row, i) =>
      i === 3
        ? { ...row, birthDate: '31/02/1990' }
        : i === 7
          ? { ...row, citizenId: rows[2]?.citizenId ?? '' }
          : row,
    );
    await page.goto(`${examPath}/thi-sinh`);
    await staff.importRegister(page, await candidateFile(faulty));
    // Row 5, column B: no such day. Row 9, column D: the citizen id of row 4.
    await page.getByRole('row', { name: /^5 B .*31\/02\/1990/ }).waitFor();
    await page.getByRole('row', { name: /^9 D .*dòng 4/ }).waitFor();
    await expectAccessible(page, 'import report');
    expect((await must(secretary.call(examContract.read, { params }))).register).toBeUndefined();

    await staff.importRegister(page, await candidateFile(rows));
    await page
      .getByRole('cell', { name: rows[0]?.fullName ?? '' })
      .first()
      .waitFor();
    await staff.numberCandidates(page, 'CC');
    await expectAccessible(page, 'candidates');
    const ordered = [...rows].sort((a, b) => compareVietnameseNames(a.fullName, b.fullName));
    const { rows: listed } = await must(
      secretary.call(registerContract.list, { params, query: { size: 200 } }),
    );
    expect(listed.map((each) => each.fullName)).toEqual(ordered.map((each) => each.fullName));
    expect(JSON.stringify(listed)).not.toContain(rows[0]?.citizenId);
    for (const each of listed) {
      const row = rows.find(
        (r) =>
          r.citizenId.slice(-3) === each.citizenIdMasked.slice(-3) && r.fullName === each.fullName,
      );
      known.push({
        candidateNumber: each.candidateNumber ?? '',
        fullName: each.fullName,
        birthDate: row?.birthDate ?? '',
        position: row?.position ?? '',
        priority: row?.priority === 'UT2' ? 5 : row?.priority === 'UT3' ? 2.5 : 0,
      });
    }
    expect(new Set(known.map((each) => each.candidateNumber)).size).toBe(rows.length);
  });

  it('seats, draws, seals, and shows each code once', async () => {
    const page = await pageOf('thu-ky');
    await page.goto(`${examPath}/thi-sinh/cho-ngoi`);
    await page.getByRole('button', { name: 'Xếp chỗ' }).click();
    await page.getByText(`Đã xếp chỗ ${rows.length} thí sinh`).waitFor();
    await expectAccessible(page, 'seats');
    await page.goto(`${examPath}/ma-tran`);
    await staff.saveBlueprint(page, 'Kiến thức chung');
    await page.goto(`${examPath}/niem-phong`);
    await staff.sealPapers(page);
    await page.goto(`${examPath}/thi-sinh/cho-ngoi`);
    const first = await codesIn(await staff.issueCodesByPage(page));
    await page.reload();
    codes = await codesIn(await staff.issueCodesByPage(page));
    expect([...codes.keys()].sort()).toEqual(known.map((each) => each.candidateNumber).sort());
    // The first codes have stopped working, and nobody starts before the bell.
    const old = {
      candidateNumber: numberOf(0),
      admissionCode: first.get(numberOf(0)) ?? '',
      deviceId: 'a'.repeat(20),
    };
    expect(await apiAt(system.origin).call(candidateContract.signIn, { body: old })).toMatchObject({
      ok: false,
      problem: { status: 401 },
    });
    const early = await signInRobot(system.origin, numberOf(31), codeOf(numberOf(31)));
    expect(await early.call(candidateContract.start)).toMatchObject({
      ok: false,
      problem: { type: expect.stringContaining('not-started') },
    });
  });

  const pages: Page[] = [];
  it('lets five candidates in by browser and the others over the API', async () => {
    for (let i = 0; i < 5; i++) {
      const page = await openPage(browser, system.origin);
      traffic.set(numberOf(i), recordTraffic(page));
      if (i === 0) {
        await page.goto('/thi');
        await expectAccessible(page, 'sign-in');
      }
      await signInCandidate(page, numberOf(i), codeOf(numberOf(i)));
      await page.getByRole('heading', { name: 'Chờ đến giờ làm bài' }).waitFor();
      pages.push(page);
    }
    await expectAccessible(pages[0] as Page, 'waiting room');
  });

  const robots = new Map<string, Robot>();
  it('opens the paper at the bell, not before, a different one for everybody', async () => {
    system.advance(31 * minute);
    for (const page of pages) {
      await page.reload();
      await page.locator('.question h1').waitFor();
    }
    await expectAccessible(pages[0] as Page, 'question');
    // The last but one never came; everybody else opens now.
    for (const { candidateNumber } of known.slice(5)) {
      if (candidateNumber === numberOf(30)) continue;
      const seat = await signInRobot(system.origin, candidateNumber, codeOf(candidateNumber));
      robots.set(candidateNumber, await openRobotPaper(seat));
    }
    right.set(numberOf(30), undefined);
    // The opened paper: no id, no source, and the right option as often at each place as at any other.
    const places = [0, 0, 0, 0];
    for (const { paper } of robots.values()) {
      expect(Object.keys(paper).sort()).toEqual(['questions', 'title', 'version']);
      for (const question of paper.questions) {
        expect(Object.keys(question).sort()).toEqual(['kind', 'number', 'options', 'stem']);
        expect(question.options.flatMap((option) => Object.keys(option))).toEqual([
          'text',
          'text',
          'text',
          'text',
        ]);
        const place = rightPlace(question);
        places[place] = (places[place] ?? 0) + 1;
      }
    }
    const questions = robots.size * 60;
    for (const count of places) expect(Math.abs(count / questions - 0.25)).toBeLessThan(0.05);
    const orders = [...robots.values()].map(({ paper }) =>
      paper.questions.map((question) => question.stem).join('|'),
    );
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('keeps every answer through a crash of the whole server in the middle', async () => {
    right.set(numberOf(0), await answerByKeyboard(pages[0] as Page, 1, 60, (n) => n % 4 !== 0));
    const half = await answerByKeyboard(pages[1] as Page, 1, 30, () => true);
    await expectSaved(pages[1] as Page);
    for (const [number, robot] of [...robots].slice(0, 13)) await robotAnswers(number, robot);

    await system.crashAndRestart();

    // Answered on both sides of the crash, without touching anything in between.
    const rest = await answerByKeyboard(pages[1] as Page, 30, 60, (n) => n === 30);
    right.set(numberOf(1), half + rest - 1);
    await expectSaved(pages[1] as Page);
    for (const [number, robot] of [...robots].slice(13)) await robotAnswers(number, robot);
  });

  async function robotAnswers(candidateNumber: string, robot: Robot): Promise<void> {
    const i = known.findIndex((each) => each.candidateNumber === candidateNumber);
    const correct = 24 + ((i * 7) % 34);
    await answerAsRobot(robot, correct, Math.min(60 - correct, i % 4));
    right.set(candidateNumber, correct);
  }

  it('goes on without the network and sends everything when it is back', async () => {
    const page = pages[2] as Page;
    const before = await answerByKeyboard(page, 1, 9, () => true);
    await page.context().setOffline(true);
    const during = await answerByKeyboard(page, 9, 29, (n) => n !== 10);
    await page.getByText('Mất kết nối máy chủ').first().waitFor();
    await expectAccessible(page, 'offline');
    await page.context().setOffline(false);
    await expectSaved(page);
    right.set(numberOf(2), before + during - 1);
    // Then the workstation dies: nobody submits for this candidate.
    await page.close();
  });

  it('counts the last choice of somebody who changes their mind, and nothing after submitting', async () => {
    const page = pages[3] as Page;
    await answerByKeyboard(page, 1, 20, () => false);
    await page.getByRole('button', { name: /^Câu 1,/ }).click();
    right.set(numberOf(3), await answerByKeyboard(page, 1, 40, (n) => n <= 35));
    await handIn(page);
    await page.getByText('Đúng 35/60 câu').waitFor();
  });

  it('gives a receipt that prints, and that anybody finds genuine or changed', async () => {
    const file = await takeReceipt(pages[3] as Page, numberOf(3));
    const visitor = await openPage(browser, system.origin);
    await checkReceipt(visitor, file, numberOf(3));
    await visitor.close();
  });

  it('shows the invigilator the room live', async () => {
    const page = await pageOf('giam-thi');
    await page.goto('/can-bo/giam-sat');
    await page.getByText('Phòng 01').first().waitFor();
    await expectAccessible(page, 'rooms to watch');
    await page
      .getByRole('link', { name: /Phòng 01/ })
      .first()
      .click();
    await page.getByText(numberOf(3)).first().waitFor();
    await expectAccessible(page, 'room live');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In danh sách nộp bài' }).click(),
    ]);
    const list = await pdfPages(new Uint8Array(readFileSync(await download.path())));
    expect(list.join(' ')).toMatch(
      new RegExp(`${numberOf(3)}.* Đã nộp \\d\\d:\\d\\d:\\d\\d 40/60 35 `),
    );
  });

  it('moves a sitting to another workstation, where the answers are', async () => {
    const first = pages[4] as Page;
    const before = await answerByKeyboard(first, 1, 10, () => true);
    await expectSaved(first);
    const rooms = exam.rooms.map((room) => room.roomId);
    let released = false;
    for (const roomId of rooms) {
      const params = { examId: exam.examId, sessionId, roomId };
      const view = await must(desk('giam-thi').call(roomContract.watch, { params }));
      const sitting = view.sittings.find((each) => each.candidateNumber === numberOf(4));
      if (!sitting) continue;
      expect(sitting).toMatchObject({ state: 'running', answered: 10 });
      await must(
        desk('giam-thi').call(roomContract.release, {
          params: { ...params, sittingId: sitting.sittingId },
          body: { reason: 'Hỏng bàn phím' },
        }),
      );
      released = true;
    }
    expect(released).toBe(true);
    const second = await openPage(browser, system.origin);
    await signInCandidate(second, numberOf(4), codeOf(numberOf(4)));
    await second.getByText('Đã trả lời 10/60').waitFor();
    await second.getByRole('button', { name: /^Câu 11,/ }).click();
    const after = await answerByKeyboard(second, 11, 42, (n) => n <= 38);
    await handIn(second);
    right.set(numberOf(4), before + after);
    await first.keyboard.press('ArrowRight');
    await first.keyboard.press('A');
    await first
      .getByText(/máy khác/)
      .first()
      .waitFor();
    await handIn(pages[0] as Page);
    await handIn(pages[1] as Page);
  });

  it('refuses every write after submitting, and closes the others at the deadline by itself', async () => {
    for (const [number, robot] of [...robots].slice(0, -1)) {
      const { news } = await must(robot.seat.call(candidateContract.resume));
      const receipt = await submitRobot(robot, news.acknowledged);
      expect(receipt.outcome, number).toMatchObject({ correct: right.get(number), total: 60 });
      expect(await submitRobot(robot, news.acknowledged)).toEqual(receipt);
      const late = {
        firstSequence: news.acknowledged + 1,
        events: [{ kind: 'choose' as const, question: 1, at: 1, options: [0] }],
      };
      expect(await robot.seat.call(candidateContract.save, { body: late })).toMatchObject({
        ok: false,
        problem: { status: 409 },
      });
    }
    const open = await desk('thu-ky').call(resultsContract.prepare, {
      params: { examId: exam.examId, roundId: 'round-1' },
    });
    expect(open).toMatchObject({
      ok: false,
      problem: { type: expect.stringContaining('sittings-open') },
    });
    system.advance(60 * minute);
    const closed = async () =>
      (await must(desk('thu-ky').call(examContract.read, { params: { examId: exam.examId } })))
        .sessions[0]?.closed;
    await expect
      .poll(closed, { timeout: 8000 })
      .toMatchObject({ absent: 1, timedOut: 2, submitted: 29 });
  });

  it('sent no key, no bank id and nobody else to any candidate (tcexam#255)', async () => {
    for (const [number, received] of traffic) {
      const all = received.join('\n');
      expect(all.length).toBeGreaterThan(2000);
      expect(all).not.toMatch(
        /"key"|"itemId"|"optionId"|"correctOption"|"source"|"topic"|"difficulty"/,
      );
      for (const other of known) {
        if (other.candidateNumber === number) continue;
        expect(all).not.toContain(other.candidateNumber);
      }
    }
  });

  it('publishes round 1 with exactly the numbers this test knows', async () => {
    const [secretary, chair] = [desk('thu-ky'), desk('chu-tich')];
    const params = { examId: exam.examId, roundId: 'round-1' };
    // What came after submitting, or from a workstation left behind, waits for a decision.
    const session = { examId: exam.examId, sessionId };
    const refused = await must(chair.call(evidenceContract.list, { params: session }));
    const body = {
      verdict: 'reject' as const,
      reason: 'Ghi sau khi đã nộp bài',
      sittings: refused.sittings.map(({ sittingId, batches }) => ({
        sittingId,
        evidence: batches.map((each) => each.evidenceId),
      })),
    };
    if (body.sittings.length > 0)
      await must(chair.call(evidenceContract.decide, { params: session, body }));
    await staff.prepareResults(await pageOf('thu-ky'), examPath, 'round-1');
    const itself = await secretary.call(resultsContract.approve, { params, body: { version: 1 } });
    expect(itself).toMatchObject({ ok: false, problem: { status: 403 } });
    const page = await pageOf('chu-tich');
    await staff.approveAndPublish(page, examPath, 'round-1');
    await expectAccessible(page, 'results');
    await page.goto(`${examPath}/nhat-ky`);
    await page.getByText('Công bố kết quả').first().waitFor();
    await expectAccessible(page, 'audit');
    const list = await must(chair.call(resultsContract.list, { params, query: { size: 200 } }));
    expect(list.total).toBe(rows.length);
    for (const row of list.rows) {
      const correct = right.get(row.candidateNumber);
      expect(row.parts[0], row.candidateNumber).toMatchObject(
        correct === undefined ? { status: 'absent' } : { status: 'graded', correct, total: 60 },
      );
      expect(row.qualified).toBe(correct !== undefined && correct >= 30);
      expect(row.ranking, 'round 1 never ranks').toBeUndefined();
    }
    const xlsx = await must(chair.call(resultsContract.spreadsheet, { params }));
    const sheet = await readSheet(new Uint8Array(await xlsx.blob.arrayBuffer()));
    const lines = sheet.ok ? sheet.value.rows.slice(1).map(({ cells }) => cells) : [];
    expect(lines.map((cells) => [cells[1], cells[7], cells[8]])).toEqual(
      known.map(({ candidateNumber }) => {
        const correct = right.get(candidateNumber);
        return [
          candidateNumber,
          correct === undefined ? 'Vắng' : `${correct}/60`,
          (correct ?? 0) >= 30 ? 'Đạt' : 'Không đạt',
        ];
      }),
    );
    const pdf = await must(chair.call(resultsContract.document, { params }));
    const text = (await pdfPages(new Uint8Array(await pdf.blob.arrayBuffer()))).join(' ');
    for (const { candidateNumber, fullName } of known) {
      expect(text).toContain(candidateNumber);
      expect(text).toContain(fullName);
    }
    for (const { citizenId } of rows) expect(text).not.toContain(citizenId);
  });

  it('shows each candidate their own published result, and only theirs', async () => {
    for (const { candidateNumber, birthDate } of known) {
      const body = {
        examId: exam.examId,
        roundId: 'round-1',
        candidateNumber,
        birthDate: birthDate.split('/').reverse().join('-'),
      };
      const found = await must(apiAt(system.origin).call(publicContract.lookUp, { body }));
      expect(found.parts[0]?.correct).toBe(right.get(candidateNumber) ?? 0);
      const wrong = { ...body, birthDate: '1970-01-01' };
      expect(await apiAt(system.origin).call(publicContract.lookUp, { body: wrong })).toMatchObject(
        { ok: false, problem: { status: 404 } },
      );
    }
    const page = await openPage(browser, system.origin);
    await page.goto('/');
    await expectAccessible(page, 'public home');
    await page.getByLabel('Số báo danh').fill(numberOf(3));
    const [day = '', month = '', year = ''] = (known[3]?.birthDate ?? '').split('/');
    await page.getByLabel('Ngày', { exact: true }).fill(day);
    await page.getByLabel('Tháng').fill(month);
    await page.getByLabel('Năm').fill(year);
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByText('35/60').first().waitFor();
    await expectAccessible(page, 'public result');
  });

  it('holds round 2 for those who qualified, and ranks them as the article says', async () => {
    const [secretary, chair] = [desk('thu-ky'), desk('chu-tich')];
    const startsAt = Math.ceil(system.now() / minute) * minute + 20 * minute;
    const part = { roundId: 'round-2', partId: 'professional', startsAt, questions: 60 };
    const session2 = await sealPart(secretary, exam, part);
    codes = await issueCodes(secretary, exam.examId, session2);
    const qualified = known.filter((each) => (right.get(each.candidateNumber) ?? 0) >= 30);
    expect([...codes.keys()].sort()).toEqual(qualified.map((each) => each.candidateNumber));
    const seats = new Map<string, Api>();
    for (const { candidateNumber } of qualified.slice(1))
      seats.set(
        candidateNumber,
        await signInRobot(system.origin, candidateNumber, codeOf(candidateNumber)),
      );
    system.advance(20 * minute + minute);
    const correct2 = new Map<string, number | undefined>();
    for (const [i, { candidateNumber }] of qualified.entries()) {
      const seat = seats.get(candidateNumber);
      if (!seat) continue;
      const robot = await openRobotPaper(seat);
      // Few different scores, so that many are level and priority points decide.
      const correct = [44, 47, 44, 50, 29, 47, 30][i % 7] ?? 0;
      await answerAsRobot(robot, correct, 2);
      await submitRobot(robot, correct + 2);
      correct2.set(candidateNumber, correct);
    }
    system.advance(90 * minute);
    const params = { examId: exam.examId, roundId: 'round-2' };
    const closed = async () =>
      (
        await must(secretary.call(examContract.read, { params: { examId: exam.examId } }))
      ).sessions.every((each) => each.closed);
    await expect.poll(closed, { timeout: 8000 }).toBe(true);
    await publishRound(secretary, chair, exam.examId, 'round-2');
    const list = await must(chair.call(resultsContract.list, { params, query: { size: 200 } }));
    expect(list.total).toBe(qualified.length);
    for (const position of positions) {
      const field = qualified
        .filter((each) => each.position === position.code)
        .map((each) => ({ ...each, correct: correct2.get(each.candidateNumber) }));
      for (const [candidateNumber, expected] of naiveRanking(field, position.quota, 60)) {
        const row = list.rows.find((each) => each.candidateNumber === candidateNumber);
        expect(row?.ranking, candidateNumber).toMatchObject({
          total: expected.total,
          outcome: expected.outcome,
        });
        expect(row?.ranking?.rank).toBe(expected.rank);
      }
    }
  });
});
