import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSheet } from '../../functions/platform/spreadsheet/read-sheet.ts';
import { qualifiedReader } from '../../functions/results/qualified-in.ts';
import { pdfPages } from '../e2e/pdf-text.ts';
import { candidateOf, examId } from './results-exam.ts';
import { type ResultsWorld, resultsWorld } from './results-world.ts';

let world: ResultsWorld;
beforeEach(async () => {
  world = await resultsWorld();
});
afterEach(() => world.stop());

const people = Array.from({ length: 6 }, (_, i) => candidateOf(i + 1));
const [an, binh, chi, dao, em, giang] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
];
const rows = async (roundId = 'round-1', query = '') =>
  (await world.call('chu-tich', 'GET', `/rounds/${roundId}/results?size=200${query}`)).json.rows;

async function publishRound(roundId: 'round-1' | 'round-2') {
  expect((await world.prepare(roundId)).job?.state).toBe('done');
  expect((await world.approve(roundId, 1)).status).toBe(200);
  expect((await world.publish(roundId, 1)).status).toBe(200);
}

describe('from preparation to publication', () => {
  beforeEach(async () => {
    await world.createExam(people);
    await world.sitRound(
      'round-1',
      people.map((of, i) => ({ of, right: 28 + i })),
    );
  });

  it('takes another person to approve, the right version, and approval before publication', async () => {
    await world.prepare('round-1', 'kiem-nhiem');
    expect((await world.publish('round-1', 1)).code).toBe('not-approved');
    expect((await world.approve('round-1', 1, 'kiem-nhiem')).code).toBe('same-person');
    expect((await world.approve('round-1', 2)).code).toBe('conflict');
    expect((await world.approve('round-1', 1, 'thu-ky')).status).toBe(403);
    expect((await world.approve('round-1', 1)).status).toBe(200);
    expect((await world.approve('round-1', 1)).code).toBe('wrong-phase');
    expect((await world.publish('round-1', 1)).status).toBe(200);
    expect((await world.publish('round-1', 1)).code).toBe('wrong-phase');
  });

  it('asks for approval again when results are prepared again, and never after publication', async () => {
    await world.prepare('round-1');
    await world.approve('round-1', 1);
    expect((await world.prepare('round-1')).job?.state).toBe('done');
    expect((await world.publish('round-1', 2)).code).toBe('not-approved');
    expect((await world.publish('round-1', 1)).code).toBe('conflict');
    await world.approve('round-1', 2);
    await world.publish('round-1', 2);
    expect((await world.prepare('round-1')).started.code).toBe('wrong-phase');
  });

  it('admits nobody to round 2 before round 1 is published', async () => {
    const qualifiedIn = qualifiedReader(world.objects);
    const now = async () => {
      const exam = await world.exams.load(examId);
      return exam && (await qualifiedIn(exam, 'round-1'));
    };
    await world.prepare('round-1');
    expect(await now()).toBeUndefined();
    await world.approve('round-1', 1);
    expect(await now()).toBeUndefined();
    await world.publish('round-1', 1);
    expect([...((await now()) ?? [])].sort()).toEqual(
      people.slice(2).map((each) => each.candidateId),
    );
  });

  it('finds a name typed without its marks, and only who is asked for', async () => {
    await world.prepare('round-1');
    expect(
      await rows('round-1', `&search=${encodeURIComponent('NGUYEN thi uot 3')}`),
    ).toMatchObject([{ candidateNumber: 'CC0003' }]);
    expect(await rows('round-1', '&show=qualified')).toHaveLength(4);
    expect(await rows('round-1', '&show=selected')).toEqual([]);
    expect(await rows('round-1', '&positionId=position-cv02')).toEqual([]);
    const page = (await world.call('thu-ky', 'GET', '/rounds/round-1/results?page=2&size=4')).json;
    expect(page).toMatchObject({ total: 6, page: 2, rows: [{ candidateNumber: 'CC0005' }, {}] });
    expect((await world.call('thu-ky', 'GET', '/rounds/round-2/results')).code).toBe('not-found');
  });
});

describe('the round that ranks', () => {
  it('ranks those who came to it, and prints the same on every list, with no citizen id', async () => {
    const invalid = { ...chi, priorityCode: 'UT1' };
    const field = [an, binh, invalid, dao, em, giang];
    await world.createExam(field, 2);
    await world.sitRound(
      'round-1',
      field.map((of, i) => ({ of, right: i === 5 ? 10 : 40 })),
    );
    await publishRound('round-1');
    await world.sitRound('round-2', [
      { of: an, right: 45 },
      { of: binh, right: 43 },
      { of: invalid, right: 43 },
      { of: dao, right: 29 },
      { of: em, state: 'absent' },
    ]);
    await publishRound('round-2');
    const ranked = await rows('round-2');
    expect(
      ranked.map((row: { candidateNumber: string; ranking: Record<string, unknown> }) => {
        const { score, priorityPoints, total, rank, outcome } = row.ranking;
        return [row.candidateNumber, score, priorityPoints, total, rank, outcome];
      }),
    ).toEqual([
      ['CC0001', 75, 0, 75, 2, 'selected'],
      ['CC0002', 71.67, 0, 71.67, 3, 'notSelected'],
      ['CC0003', 71.67, 7.5, 79.17, 1, 'selected'],
      ['CC0004', 48.33, 0, 48.33, undefined, 'notSelected'],
      ['CC0005', 0, 0, 0, undefined, 'notSelected'],
    ]);
    expect(await rows('round-2', '&show=selected')).toHaveLength(2);

    const xlsx = await world.call('chu-tich', 'GET', '/rounds/round-2/results.xlsx');
    const sheet = await readSheet(new Uint8Array(await xlsx.response.arrayBuffer()));
    const cells = sheet.ok ? sheet.value.rows.map((row) => row.cells) : [];
    expect(cells[0]).toEqual([
      'STT',
      'SBD',
      'Họ và tên',
      'Ngày sinh',
      'Nam/Nữ',
      'Vị trí dự tuyển',
      'Đơn vị',
      'Số câu đúng',
      'Điểm vòng 2',
      'Điểm ưu tiên',
      'Tổng điểm',
      'Xếp hạng',
      'Kết quả',
    ]);
    expect(cells[3]?.slice(7)).toEqual(['43/60', 71.67, 7.5, 79.17, 1, 'Trúng tuyển']);
    expect(cells[5]?.slice(7, 9)[0]).toBe('Vắng');
    expect(cells[5]?.[8] ?? null, 'absent is not a zero').toBeNull();

    const pdf = await world.call('chu-tich', 'GET', '/rounds/round-2/results.pdf');
    const text = (await pdfPages(new Uint8Array(await pdf.response.arrayBuffer()))).join(' ');
    for (const piece of [
      'DANH SÁCH KẾT QUẢ VÒNG 2',
      'Nguyễn Thị Ướt 3',
      '79,17',
      '7,50',
      'Trúng tuyển',
      'CHỦ TỊCH HỘI ĐỒNG',
    ]) {
      expect(text).toContain(piece);
    }
    expect(text).not.toContain('DỰ THẢO');
    for (const { citizenId } of field) {
      expect(text).not.toContain(citizenId);
      expect(JSON.stringify(cells)).not.toContain(citizenId);
      expect(JSON.stringify(ranked)).not.toContain(citizenId);
    }
    expect(JSON.stringify([ranked, cells, text])).not.toMatch(/UT1|thương binh|priorityCode/);
  });
});
