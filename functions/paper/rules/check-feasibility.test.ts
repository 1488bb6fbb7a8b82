import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';
import type { Difficulty } from '../../../shared/question-bank/item.ts';
import { drawHmac } from '../draw-hmac.ts';
import { checkFeasibility } from './check-feasibility.ts';

const { bankRatio } = decree170Of2025;
interface Supply {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly count: number;
}
const supply: readonly Supply[] = [
  { topic: 'Hiến pháp', difficulty: 'easy', count: 100 },
  { topic: 'Luật Cán bộ', difficulty: 'medium', count: 71 },
  { topic: 'Luật Cán bộ', difficulty: 'hard', count: 9 },
];
const itemsOf = (cells: readonly Supply[], more: Partial<DrawItem> = {}): DrawItem[] =>
  cells.flatMap(({ topic, difficulty, count }, cell) =>
    Array.from({ length: count }, (_, at) => ({
      itemId: `item-${cell}-${at}`,
      kind: 'single' as const,
      topic,
      difficulty,
      choices: ['a', 'b', 'c', 'd'].map((each) => ({ optionId: `${cell}-${at}-${each}` })),
      ...more,
    })),
  );
const checkItems = (
  blueprint: Omit<Blueprint, 'bankId'>,
  items: readonly DrawItem[],
  plan: { groups?: (string | undefined)[]; sessions?: string[] } = {},
) =>
  checkFeasibility({
    blueprint: { bankId: 'bank-1', ...blueprint },
    items,
    part: { questionCount: blueprint.cells.length > 1 ? 60 : 12 },
    bankRatio,
    plan: { groups: plan.groups ?? [undefined], sessions: plan.sessions ?? ['ca-1'] },
    hmac: drawHmac,
  });
const check = (counts: [number, number, number], cells = supply) =>
  checkItems(
    { cells: supply.map((cell, i) => ({ ...cell, count: counts[i] ?? 0 })) },
    itemsOf(cells),
  );

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
    const { feasible, reasons, cells, prediction } = check([37, 11, 12]);
    expect(feasible).toBe(false);
    expect(reasons).toEqual([
      {
        vi: 'Luật Cán bộ: cần 12 câu khó, có 9.',
        en: 'Luật Cán bộ: 12 hard questions needed, 9 approved.',
      },
    ]);
    expect(cells[2]).toMatchObject({ needed: 12, available: 9 });
    expect(prediction).toBeUndefined();
  });

  test('that can draw essays is feasible, with a warning that people must mark them', () => {
    const essays = itemsOf(supply).map(
      (item, i): DrawItem =>
        i === 100 || i === 101 ? { ...item, kind: 'essay', choices: [] } : item,
    );
    const cells = (counts: number[]) => supply.map((c, i) => ({ ...c, count: counts[i] ?? 0 }));
    const withEssays = checkItems({ cells: cells([40, 11, 9]) }, essays);
    expect(withEssays.feasible).toBe(true);
    expect(withEssays.warnings.map((each) => each.vi).join()).toContain('2 câu tự luận');
    expect(checkItems({ cells: cells([51, 0, 9]) }, essays).warnings).toEqual([]);
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
    const items = itemsOf([{ topic: 'Hiến pháp', difficulty: 'easy', count: 500 }]);
    expect(checkItems({ cells }, items).feasible).toBe(false);
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
      { numRuns: 30 },
    );
  });
});

describe('a blueprint over questions that hang together', () => {
  const cell = { topic: 'Văn thư', difficulty: 'easy' as const, count: 12 };
  const many = itemsOf([{ ...cell, count: 60 }]);

  test('predicts how many questions two candidates will share', () => {
    const { prediction } = checkItems({ cells: [cell] }, many);
    // 12 of 60, twice: 12 × 12 / 60 shared on average.
    expect(prediction?.sharedMean).toBeCloseTo(2.4, 0);
    expect(prediction?.sharedPairs.reduce((a, b) => a + b, 0)).toBe((120 * 119) / 2);
    expect(prediction?.difficulty).toEqual({ least: 1, mean: 1, most: 1 });
  });

  test('is refused where enough questions exclude one another', () => {
    const enemies = many.map((item, i) => ({ ...item, enemyGroup: `nhóm ${i % 11}` }));
    const { feasible, reasons } = checkItems({ cells: [cell] }, enemies);
    expect(feasible).toBe(false);
    expect(reasons[0]?.vi).toContain('loại trừ nhau');
    const fewer = many.map((item, i) => ({ ...item, enemyGroup: `nhóm ${i % 12}` }));
    expect(checkItems({ cells: [cell] }, fewer).feasible).toBe(true);
  });

  test('is refused where texts bring five questions each and twelve are wanted', () => {
    const texts = many.map((item, i) => ({ ...item, stimulusId: `bài ${Math.floor(i / 5)}` }));
    expect(checkItems({ cells: [cell] }, texts).feasible).toBe(false);
    const fours = many.map((item, i) => ({ ...item, stimulusId: `bài ${Math.floor(i / 4)}` }));
    expect(checkItems({ cells: [cell] }, fours).feasible).toBe(true);
  });

  test('limits in how many sessions a question is used, and says when that is too tight', () => {
    const sessions = ['ca-1', 'ca-2', 'ca-3', 'ca-4', 'ca-5', 'ca-6'];
    const limited = { cells: [cell], sessionsPerItem: 1 };
    expect(checkItems(limited, many, { sessions }).feasible).toBe(false);
    expect(checkItems({ ...limited, sessionsPerItem: 2 }, many, { sessions }).feasible).toBe(true);
  });

  test('tells groups of positions apart, and wants papers of one length', () => {
    const own = itemsOf([{ topic: 'Kế toán', difficulty: 'hard', count: 30 }], {
      positionGroups: ['Kế toán'],
    }).map((item) => ({ ...item, itemId: `kt-${item.itemId}` }));
    const cells = [
      { ...cell, count: 50 },
      { topic: 'Kế toán', difficulty: 'hard' as const, count: 10, positionGroup: 'Kế toán' },
    ];
    const items = [...itemsOf([{ ...cell, count: 170 }]), ...own];
    const groups = ['Kế toán', 'Tư pháp'];
    expect(checkItems({ cells }, items, { groups: ['Kế toán'] }).feasible).toBe(true);
    expect(checkItems({ cells }, items, { groups }).reasons.map(({ vi }) => vi)).toEqual([
      'Nhóm vị trí "Tư pháp": ma trận đề có 50 câu, phần thi cần đúng 60 câu.',
    ]);
  });

  test('names a fixed question that is not there or fits no cell', () => {
    const [first] = many;
    const fixed = (id: string) => checkItems({ cells: [cell], fixedItems: [id] }, many);
    expect(fixed(first?.itemId ?? '').feasible).toBe(true);
    expect(fixed('lạ').reasons[0]?.vi).toContain('Câu bắt buộc lạ không có trong ngân hàng');
    const stray = { ...first!, itemId: 'xa', topic: 'Chủ đề khác' };
    expect(
      checkItems({ cells: [cell], fixedItems: ['xa'] }, [...many, stray]).reasons[0]?.vi,
    ).toContain('không thuộc ô nào');
  });
});
