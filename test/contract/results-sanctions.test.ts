import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import type { Sanction } from '../../shared/exam/sanction.ts';
import { pdfPages } from '../e2e/pdf-text.ts';
import { candidateOf } from './results-exam.ts';
import { type ResultsWorld, resultsWorld } from './results-world.ts';

let world: ResultsWorld;
beforeEach(async () => {
  world = await resultsWorld();
});
afterEach(() => world.stop());

const people = [1, 2, 3].map((i) => candidateOf(i));
const recorded = (number: string, index: number, sanction: Sanction): ExamEvent => ({
  type: 'incidentRecorded',
  sessionId: 'round-1-s1',
  number,
  byName: 'Giám thị',
  incident: {
    ...{ kind: 'violation', incidentId: number.toLowerCase(), happenedAt: 1, roomId: 'room-1' },
    ...{ description: 'Giấu điện thoại trong giày', measures: '', sanction },
    candidate: { sittingId: 'sitting', candidateId: people[index]?.candidateId ?? '' },
    signature: { kind: 'signed' },
  },
});
const of = (number: string) => ({
  ...{ sessionId: 'round-1-s1', incidentId: number.toLowerCase(), number, byName: 'Trưởng ban' },
});
const decided = (number: string, sanction: Sanction): ExamEvent => ({
  ...{ type: 'sanctionDecided', ...of(number), sanction },
});

describe('results and what was decided about violations', () => {
  it('wait for every decision and name what waits; a later one asks for a new version', async () => {
    await world.createExam(people);
    await world.sitRound(
      'round-1',
      people.map((each) => ({ of: each, right: 40 })),
    );
    await world.write(recorded('BB-01', 0, 'suspension'), recorded('BB-02', 1, 'warning'));
    const early = await world.prepare('round-1');
    expect(early.started).toMatchObject({ status: 409, code: 'incidents-undecided' });
    expect(early.started.json.findings).toMatchObject([{ field: 'BB-01' }, { field: 'BB-02' }]);
    expect(early.started.text).not.toContain('điện thoại');

    await world.write(decided('BB-01', 'suspension'));
    await world.write({ ...{ type: 'incidentWithdrawn', ...of('BB-02'), reason: 'Nhầm người' } });
    expect((await world.prepare('round-1')).job?.state).toBe('done');

    await world.write(recorded('BB-03', 2, 'annulment'));
    expect((await world.approve('round-1', 1)).code).toBe('results-outdated');
    await world.write(decided('BB-03', 'annulment'));
    expect((await world.approve('round-1', 1)).code).toBe('results-outdated');
    expect((await world.prepare('round-1')).job?.state).toBe('done');
    expect((await world.approve('round-1', 2)).status).toBe(200);
    expect((await world.publish('round-1', 2)).status).toBe(200);

    const listed = (await world.call('chu-tich', 'GET', '/rounds/round-1/results?size=200')).json;
    expect(
      listed.rows.map((row: { qualified: boolean; parts: { status: string }[] }) => [
        row.parts[0]?.status,
        row.qualified,
      ]),
    ).toEqual([
      ['suspended', false],
      ['graded', true],
      ['annulled', false],
    ]);
    const document = await world.call('chu-tich', 'GET', '/rounds/round-1/results.pdf');
    const text = (await pdfPages(new Uint8Array(await document.response.arrayBuffer()))).join(' ');
    expect(text).toContain('Ghi chú');
    expect(text).toMatch(/Đình chỉ thi \(BB-01, /);
    expect(text).toMatch(/Hủy kết quả thi \(BB-03, /);
    expect(text).not.toMatch(/BB-02|điện thoại/);

    const [first] = people;
    const own = await world.lookUp({
      ...{ examId: 'exam-1', roundId: 'round-1', candidateNumber: first?.candidateNumber },
      birthDate: first?.birthDate,
    });
    expect(own.text).toMatch(/đình chỉ thi \(BB-01, /);
    expect(own.text).not.toMatch(/điện thoại|Giám thị|Trưởng ban/);
  });
});
