import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../shared/paper/cell-of.ts';
import type { Cell } from './cell.ts';
import { distributeEvenly } from './distribute-evenly.ts';

const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((a, b) => a + b, 0);
const cell = (topic: string, difficulty: Cell['difficulty'], count: number): Cell => ({
  topic,
  difficulty,
  count,
});
const supplies = fc.uniqueArray(
  fc.record({
    topic: fc.constantFrom('Hiến pháp', 'Luật cán bộ', 'Hành chính', 'Tin học'),
    difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
    count: fc.nat(40),
  }),
  { selector: cellName },
);

describe('distributing questions evenly', () => {
  it('gives every topic and difficulty the same where the bank is rich', () => {
    const supply = ['A', 'B'].flatMap((topic) =>
      (['easy', 'medium', 'hard'] as const).map((difficulty) => cell(topic, difficulty, 50)),
    );
    expect([...distributeEvenly(60, supply).values()]).toEqual([10, 10, 10, 10, 10, 10]);
  });

  it('favours no difficulty over the whole paper where a topic’s share does not divide by three', () => {
    const supply = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((topic) =>
      (['easy', 'medium', 'hard'] as const).map((difficulty) => cell(topic, difficulty, 11)),
    );
    const counts = distributeEvenly(60, supply);
    const of = (difficulty: string) =>
      [...counts].filter(([key]) => key.startsWith(difficulty)).reduce((a, [, n]) => a + n, 0);
    expect([of('easy'), of('medium'), of('hard')]).toEqual([20, 20, 20]);
    expect(new Set(counts.values())).toEqual(new Set([3, 4]));
  });

  it('takes the rest from others where one cell is short', () => {
    const counts = distributeEvenly(10, [cell('A', 'easy', 2), cell('B', 'easy', 50)]);
    expect([...counts.values()]).toEqual([2, 8]);
  });

  it('never plans a question the bank does not have, and loses none it could give', () => {
    fc.assert(
      fc.property(fc.nat(150), supplies, (wanted, supply) => {
        const counts = distributeEvenly(wanted, supply);
        for (const each of supply)
          expect(counts.get(cellName(each)) ?? 0).toBeLessThanOrEqual(each.count);
        const all = supply.reduce((total, each) => total + each.count, 0);
        expect(sum(counts)).toBe(Math.min(wanted, all));
      }),
    );
  });
});
