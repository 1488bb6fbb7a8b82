import { expect, test } from 'vitest';
import { ruleSets } from '../../../shared/exam/rule-sets/all.ts';
import { lateAdmission } from '../../../shared/exam/rule-sets/common-values.ts';
import { decree85Of2023 } from '../../../shared/exam/rule-sets/decree-85-2023.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import { lateLimit } from './late-limit.ts';
import { nextStep } from './next-step.ts';

test('latecomers get 5 minutes for a paper of 30, 10 for one of 60 and more (TT 22/2025)', () => {
  expect([15, 30, 45, 60, 180].map((minutes) => lateLimit(lateAdmission, minutes))).toEqual([
    5, 5, 5, 10, 10,
  ]);
});

test('a rule set without late admission lets nobody in late; beyond its rows the last one holds', () => {
  expect(lateLimit({ ...lateAdmission, value: [] }, 60)).toBe(0);
  const one = [{ upToMinutes: 30, limitMinutes: 5 }];
  expect(lateLimit({ ...lateAdmission, value: one }, 60)).toBe(5);
});

test('who qualifies in round 1 is told of round 2 by its name', () => {
  const told = nextStep(decree170Of2025, 'round-1', 'general-knowledge');
  expect(told.vi).toBe(
    'Đúng từ 50% số câu trở lên là đạt phần thi này. Thí sinh đạt được dự thi tiếp: Vòng 2 – Nghiệp vụ chuyên ngành.',
  );
  expect(told.en).toContain('Round 2 – Professional knowledge');
});

test('a round that ranks promises no result before the council has approved it', () => {
  expect(nextStep(decree170Of2025, 'round-2', 'professional').vi).toContain('Hội đồng duyệt');
});

test('where a round has several parts, all of them count', () => {
  const round = decree85Of2023.rounds[0];
  const told = nextStep(decree85Of2023, round?.roundId ?? '', round?.parts[0]?.partId ?? '');
  expect(told.vi).toContain('tất cả các phần thi');
});

test('every part of every rule set has its sentence in both languages', () => {
  for (const set of ruleSets)
    for (const round of set.rounds)
      for (const part of round.parts) {
        const told = nextStep(set, round.roundId, part.partId);
        expect(told.vi.length * told.en.length).toBeGreaterThan(0);
      }
});
