import { createHmac } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { auditContract } from '../../shared/audit/audit-contract.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { planContract } from '../../shared/exam/plan-contract.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { summonsContract } from '../../shared/exam/summons-contract.ts';
import { problemCodeOf } from '../../shared/kernel/problem.ts';
import { keyedShuffle } from '../../shared/paper/keyed-shuffle.ts';
import { makeWorld, type World } from '../builders/world.ts';
import { pdfPages } from '../e2e/pdf-text.ts';
import { partId, planDesk } from './plan-desk.ts';

type Asked = { ok: true } | { ok: false; problem: Parameters<typeof problemCodeOf>[0] };
const codeOf = (answer: Asked) => (answer.ok ? 'ok' : problemCodeOf(answer.problem));

describe('the plan of the exam room', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.stop());

  it('a seating by lot can be drawn again by anybody from the seed that is kept', async () => {
    const desk = await planDesk(world, 8);
    await must(desk.seat({ order: 'random' }));
    const exam = await desk.read();
    const part = exam.parts.find((each) => each.partId === partId);
    const seed = part?.seatingRule?.seed ?? '';
    expect(seed).toMatch(/^[0-9a-f]{32}$/);
    const numbers = Array.from({ length: 8 }, (_, i) => `CC000${i + 1}`);
    const drawn = keyedShuffle(numbers, 8, (block) =>
      createHmac('sha256', Buffer.from(seed, 'hex'))
        .update(`truong-thi/seating/1|${desk.examId}|${partId}|${block}`)
        .digest(),
    );
    const seats = (await desk.seats()).toSorted(
      (a, b) => desk.roomIds.indexOf(a.roomId) - desk.roomIds.indexOf(b.roomId) || a.seat - b.seat,
    );
    expect(seats.map((each) => each.candidateNumber)).toEqual(drawn);

    await must(desk.seat({ mixed: true }));
    const mixed = (await desk.read()).parts.find((each) => each.partId === partId);
    expect(mixed?.seatingRule).toEqual({ order: 'byNumber', mixed: true });
    expect(mixed?.neighbours).toMatchObject({ pairs: 8, after: 0, least: 0 });
    const told = await must(
      desk.secretary.call(auditContract.list, { params: { examId: desk.examId } }),
    );
    expect(JSON.stringify(told)).toContain(`bốc thăm với khóa ${seed}`);
  });

  it('says session by session what is lacking', async () => {
    const desk = await planDesk(world, 10);
    const refused = await desk.seat();
    expect(codeOf(refused)).toBe('not-enough-seats');
    expect(refused.ok ? [] : refused.problem.findings?.[0]?.vi).toBe(
      'Ca "Ca 1": 8 chỗ, đã dùng 8, còn 0.',
    );
    expect(await desk.findings()).toEqual(['tooFewSeats', 'notSeated']);
  });

  it('once told, nobody is renumbered; a broken room and a late candidate move only who must', async () => {
    const desk = await planDesk(world, 6);
    const { examId, secretary, roomIds } = desk;
    const params = { examId };
    await must(desk.seat());
    const before = await desk.seats();
    expect(await desk.findings()).toEqual([]);

    // A draft tells nobody anything.
    const draft = await must(desk.summon({ scope: 'all' }));
    expect((await pdfPages(await desk.pages(draft)))[0]).toContain('BẢN XEM TRƯỚC');
    await must(desk.seat());
    const printId = await must(
      desk.summon({ scope: 'all', issue: true, presentMinutes: 45, note: 'Gửi xe ở cổng 2.' }),
    );
    const number = { params, body: { prefix: 'XX', width: 4 } };
    expect(codeOf(await secretary.call(registerContract.number, number))).toBe('candidates-told');
    expect(codeOf(await desk.seat())).toBe('candidates-told');

    const print = await must(
      secretary.call(summonsContract.print, { params: { examId, printId } }),
    );
    expect(print).toMatchObject({ issued: true, candidates: 6 });
    const pages = await pdfPages(await desk.pages(printId));
    expect(pages).toHaveLength(6);
    for (const piece of [
      'GIẤY TRIỆU TẬP THÍ SINH DỰ THI',
      'Nguyễn Thị Ướt A',
      'CC0001',
      'Phòng 01',
      'Gửi xe ở cổng 2.',
      `Kế hoạch bản ${print.version}`,
      'quá 10 phút',
    ])
      expect(pages[0]).toContain(piece);
    expect(pages.join()).not.toContain('BẢN XEM TRƯỚC');
    expect(pages.join()).not.toContain('001298000000');

    // Room 1 loses a workstation, and one more candidate comes.
    const room = (await desk.read()).rooms[0];
    await must(
      secretary.call(examContract.setRoom, {
        params: { examId, roomId: room?.roomId ?? '' },
        body: { venue: 'Trường Cao đẳng', name: 'Phòng 01', seats: 3, spares: 1, columns: 2 },
      }),
    );
    const late = {
      fullName: 'Đặng Quỳnh Ý',
      birthDate: '01/02/1999',
      sex: 'female' as const,
      citizenId: '001299999999',
      positionCode: 'cv02',
      reason: 'Giải quyết khiếu nại',
    };
    const wrong = await secretary.call(planContract.addCandidate, {
      params,
      body: { ...late, citizenId: '001298000000', positionCode: 'nope' },
    });
    expect(wrong.ok ? [] : wrong.problem.findings?.map((each) => each.field)).toEqual([
      'Mã vị trí dự tuyển',
      'Số căn cước',
    ]);
    await must(secretary.call(planContract.addCandidate, { params, body: late }));
    expect((await desk.findings()).toSorted()).toEqual(['late', 'seatGone', 'toldOutdated']);
    expect(codeOf(await desk.summon({ scope: 'changed', issue: true }))).toBe('setup-incomplete');

    const preview = await must(
      secretary.call(planContract.previewReseating, { params: { examId, partId } }),
    );
    expect(preview.moves).toEqual([
      expect.objectContaining({ candidateNumber: 'CC0004', why: 'seatGone' }),
      expect.objectContaining({ candidateNumber: 'CC0007', why: 'late', fullName: 'Đặng Quỳnh Ý' }),
    ]);
    await must(desk.reseat());
    expect(codeOf(await desk.reseat())).toBe('nothing-to-move');
    const after = await desk.seats();
    const stayed = before.filter((each) => each.candidateNumber !== 'CC0004');
    for (const seat of stayed) expect(after).toContainEqual(seat);
    expect(after.find((each) => each.candidateNumber === 'CC0004')?.roomId).toBe(roomIds[1]);
    expect(await desk.findings()).toEqual(['toldOutdated']);

    const { reseatings } = await must(
      secretary.call(planContract.reseatings, { params: { examId, partId } }),
    );
    expect(reseatings[0]).toMatchObject({ reason: 'Phòng mất điện', by: 'thu-ky' });
    expect(reseatings[0]?.moves).toEqual(preview.moves);

    const again = await must(desk.summon({ scope: 'changed', issue: true }));
    const changed = await pdfPages(await desk.pages(again));
    expect(changed.map((page) => /CC\d{4}/.exec(page)?.[0])).toEqual(['CC0004', 'CC0007']);
    expect(await desk.findings()).toEqual([]);
    const withdrawal = { params, body: { reason: 'Hoãn kỳ thi' } };
    await must(secretary.call(summonsContract.withdraw, withdrawal));
    expect(codeOf(await secretary.call(summonsContract.withdraw, withdrawal))).toBe('wrong-phase');
    expect(codeOf(await desk.seat())).toBe('ok');
    // Nobody is summoned to a session that has begun.
    const { startsAt } = (await desk.read()).sessions[0] ?? { startsAt: 0 };
    const before48h = world.clock.now();
    world.clock.set(startsAt);
    await expect(desk.summon({ scope: 'all' })).rejects.toThrow('There is nobody to summon');
    world.clock.set(before48h);
  });

  it('prints every document with its version, and none with a citizen id', async () => {
    const desk = await planDesk(world, 6);
    const { examId, secretary, sessionId, roomIds } = desk;
    const at = (document: 'doorList' | 'deskLabels' | 'roomMap' | 'signatureSheet') => ({
      params: { examId, document },
      query: { sessionId },
    });
    expect(codeOf(await secretary.call(planContract.document, at('doorList')))).toBe('not-seated');
    await must(desk.seat());
    const { version } = await must(secretary.call(planContract.check, { params: { examId } }));
    const expected = {
      doorList: ['DANH SÁCH THÍ SINH TRONG PHÒNG THI', '05/09/1998', 'CV01 – Chuyên viên văn thư'],
      deskLabels: ['MÁY 01', 'MÁY DỰ PHÒNG 1', 'Phòng 01 – Ca 1'],
      roomMap: ['SƠ ĐỒ PHÒNG THI', 'BÀN GIÁM THỊ', 'Dự phòng 1'],
      signatureSheet: ['KÝ NỘP BÀI', 'Ký vào phòng', 'KỸ THUẬT VIÊN'],
    };
    for (const [document, pieces] of Object.entries(expected)) {
      const call = at(document as keyof typeof expected);
      const { blob, fileName } = await must(secretary.call(planContract.document, call));
      expect(fileName).toMatch(new RegExp(`-ban-${version}\\.pdf$`));
      const pages = await pdfPages(new Uint8Array(await blob.arrayBuffer()));
      for (const piece of [...pieces, 'CC0001', 'Nguyễn Thị Ướt A', `Kế hoạch bản ${version}`])
        expect(pages[0]).toContain(piece);
      // Room 1 seats four, room 2 two: each on a page of its own.
      expect(pages).toHaveLength(2);
      expect(pages[1]).toContain('CC0005');
      expect(pages.join()).not.toMatch(/\d{9}/);
      const second = { ...call, query: { sessionId, roomId: roomIds[1] ?? '' } };
      const one = await must(secretary.call(planContract.document, second));
      const only = await pdfPages(new Uint8Array(await one.blob.arrayBuffer()));
      expect(only).toHaveLength(1);
      expect(only[0]).not.toContain('CC0001');
    }
  });

  it('lists the whole exam by number and by room in the usual columns', async () => {
    const desk = await planDesk(world, 6);
    await must(desk.seat({ order: 'random' }));
    const { blob } = await must(
      desk.secretary.call(planContract.sheet, {
        params: { examId: desk.examId, document: 'candidateList' },
      }),
    );
    const bytes = Buffer.from(await blob.arrayBuffer());
    const byNumber = await readSheet(bytes, 1);
    expect(byNumber[0]).toEqual([
      'STT',
      'Số báo danh',
      'Họ và tên',
      'Ngày sinh',
      'Nam/Nữ',
      'Vị trí dự tuyển',
      'Đơn vị',
      'Phần thi',
      'Ca thi',
      'Giờ bắt đầu',
      'Điểm thi',
      'Phòng',
      'Máy',
      'Ký tên',
      'Ghi chú',
    ]);
    expect(byNumber.slice(1, 7).map((row) => row[1])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `CC000${n}`),
    );
    const byRoom = await readSheet(bytes, 2);
    expect(byRoom.slice(1, 7).map((row) => `${row[11]} ${row[12]}`)).toEqual([
      ...[1, 2, 3, 4].map((n) => `Phòng 01 ${n}`),
      ...[1, 2].map((n) => `Phòng 02 ${n}`),
    ]);
  });
});
