import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import { checkFeasibility } from './check-feasibility.ts';

const { bankRatio } = decree170Of2025;
const supply = [
  { topic: 'Hiến pháp', difficulty: 'easy' as const, count: 100 },
  { topic: 'Luật Cán bộ', difficulty: 'medium' as const, count: 71 },
  { topic: 'Luật Cán bộ', difficulty: 'hard' as const, count: 9 },
];
const check = (counts: [number, number, number], cells = supply) =>
  checkFeasibility({
    blueprint: {
      bankId: 'bank-1',
      cells: supply.map((cell, i) => ({ ...cell, count: counts[i] ?? 0 })),
    },
    supply: cells,
    part: { questionCount: 60 },
    bankRatio,
  });

describe('a blueprint', () => {
  test('that the bank can fill, at exactly three times the questions, is feasible', () => {
    expect(check([40, 11, 9])).toMatchObject({
      feasible: true,
      questionsNeeded: 60,
      questionsPlanned: 60,
      bankSize: 180,
      bankNeeded: 180,
      reasons: [],
    });
  });

  test('that asks a cell for more than it has names topic, difficulty and both numbers', () => {
    const { feasible, reasons, cells } = check([37, 11, 12]);
    expect(feasible).toBe(false);
    expect(reasons).toEqual([
      {
        vi: 'Luật Cán bộ: cần 12 câu khó, có 9.',
        en: 'Luật Cán bộ: 12 hard questions needed, 9 approved.',
      },
    ]);
    expect(cells[2]).toMatchObject({ needed: 12, available: 9 });
  });

  test('that can draw essays is feasible, with a warning that people must mark them', () => {
    const essays = supply.map((cell, i) => (i === 1 ? { ...cell, essays: 2 } : cell));
    const withEssays = check([40, 11, 9], essays);
    expect(withEssays.feasible).toBe(true);
    expect(withEssays.warnings.map((each) => each.vi).join()).toContain('2 câu tự luận');
    expect(check([51, 0, 9], essays).warnings).toEqual([]);
    expect(check([40, 11, 9]).warnings).toEqual([]);
  });

  test('of another length than the part is refused', () => {
    expect(check([40, 10, 9]).reasons[0]?.vi).toBe(
      'Ma trận đề có 59 câu, phần thi cần đúng 60 câu.',
    );
  });

  test('over a bank one question below the ratio is refused, with the article', () => {
    const short = supply.map((cell, i) => (i === 0 ? { ...cell, count: 99 } : cell));
    const [reason] = check([40, 11, 9], short).reasons;
    expect(reason?.vi).toContain('179');
    expect(reason?.vi).toContain('Điều 19 Thông tư 6/2020/TT-BNV');
  });

  test('of a topic the bank does not know is refused', () => {
    expect(check([40, 11, 9], []).reasons).toHaveLength(4);
  });

  test('that names a cell twice is refused, though each half could be filled', () => {
    const cells = [30, 30].map((count) => ({
      topic: 'Hiến pháp',
      difficulty: 'easy' as const,
      count,
    }));
    const { feasible } = checkFeasibility({
      blueprint: { bankId: 'bank-1', cells },
      supply: [{ topic: 'Hiến pháp', difficulty: 'easy', count: 500 }],
      part: { questionCount: 60 },
      bankRatio,
    });
    expect(feasible).toBe(false);
  });

  test('is feasible exactly when no reason is given', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), (counts) => {
        const found = check(counts);
        const sum = counts.reduce((a, b) => a + b, 0);
        const fits = sum === 60 && counts.every((n, i) => n <= (supply[i]?.count ?? 0));
        expect(found.feasible).toBe(fits);
        expect(found.reasons.length === 0).toBe(found.feasible);
      }),
    );
  });
});
