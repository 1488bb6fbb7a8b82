import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidateOf, examId } from './results-exam.ts';
import { type ResultsWorld, resultsWorld } from './results-world.ts';

let world: ResultsWorld;
const invalid = candidateOf(1, { priorityCode: 'UT1' });
const other = candidateOf(2);
const absent = candidateOf(3);
const ask = (candidateNumber: string, birthDate: string, roundId = 'round-1') =>
  world.lookUp({ examId, roundId, candidateNumber, birthDate });

async function publish(roundId: 'round-1' | 'round-2') {
  await world.prepare(roundId);
  await world.approve(roundId, 1);
  expect((await world.publish(roundId, 1)).status).toBe(200);
}

beforeEach(async () => {
  world = await resultsWorld();
  await world.createExam([invalid, other, absent], 1);
  await world.sitRound('round-1', [
    { of: invalid, right: 45 },
    { of: other, right: 45 },
    { of: absent, state: 'absent' },
  ]);
});
afterEach(() => world.stop());

describe('looking up a result', () => {
  it('shows nothing of a round before it is published', async () => {
    await world.prepare('round-1');
    await world.approve('round-1', 1);
    expect((await ask('CC0001', invalid.birthDate)).code).toBe('no-result');
    expect((await world.publishedRounds()).json.rounds).toEqual([]);
    await world.publish('round-1', 1);
    expect((await ask('CC0001', invalid.birthDate)).status).toBe(200);
    expect((await world.publishedRounds()).json.rounds).toMatchObject([
      { examId, roundId: 'round-1', organisationName: 'Ủy ban nhân dân thành phố' },
    ]);
  });

  it('answers a wrong date, a wrong number and a wrong exam in the same words', async () => {
    await publish('round-1');
    const refusals = [
      await ask('CC0001', other.birthDate),
      await ask('CC9999', invalid.birthDate),
      await ask('CC0001', invalid.birthDate, 'round-2'),
      await world.lookUp({
        examId: 'exam-9',
        roundId: 'round-1',
        candidateNumber: 'CC0001',
        birthDate: invalid.birthDate,
      }),
    ];
    expect(new Set(refusals.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(refusals[0]?.code).toBe('no-result');
  });

  it('accepts a number as people type it', async () => {
    await publish('round-1');
    expect((await ask(' cc0001 ', invalid.birthDate)).json.candidateNumber).toBe('CC0001');
  });

  it('stops the guessing of a birth date, without shutting out anybody else', async () => {
    await publish('round-1');
    for (let day = 1; day <= 10; day++)
      expect((await ask('CC0001', `1990-01-${String(day).padStart(2, '0')}`)).status).toBe(404);
    expect((await ask('CC0001', invalid.birthDate)).code).toBe('too-many-tries');
    expect((await ask('CC0002', other.birthDate)).status).toBe(200);
    world.clock.advance(5 * 60_000);
    expect((await ask('CC0001', invalid.birthDate)).status).toBe(200);
  });

  it('tells an absent candidate so, not that every answer was wrong', async () => {
    await publish('round-1');
    const { json } = await ask('CC0003', absent.birthDate);
    expect(json).toMatchObject({ qualified: false, parts: [{ status: 'absent' }] });
    expect(json.explanation[0].vi).toContain('vắng mặt');
    expect(json.nextStep.vi).toContain('không dự thi vòng tiếp theo');
  });

  it('explains the ranking with the points, and never with the ground of the priority', async () => {
    await publish('round-1');
    await world.sitRound('round-2', [
      { of: invalid, right: 43 },
      { of: other, right: 43 },
    ]);
    await publish('round-2');
    const { json, text } = await ask('CC0001', invalid.birthDate, 'round-2');
    expect(json.ranking).toMatchObject({
      score: 71.67,
      priorityPoints: 7.5,
      total: 79.17,
      rank: 1,
      quota: 1,
    });
    expect(json.explanation.map((step: { vi: string }) => step.vi)).toEqual([
      'Điểm: 100 × 43/60 = 71,67.',
      'Đạt điểm sàn 50% (chưa tính ưu tiên).',
      'Cộng 7,5 điểm ưu tiên: tổng 79,17.',
      'Xếp hạng 1 của vị trí, chỉ tiêu 1: trúng tuyển.',
    ]);
    expect(json.nextStep.vi).toContain('trúng tuyển');
    expect(text).not.toMatch(/UT1|thương binh|invalid|Anh hùng|priorityCode/);
    expect(text).not.toContain(invalid.citizenId);
    expect(text).not.toContain('CC0002');
  });
});
