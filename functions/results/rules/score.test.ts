import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreUnits } from './score.ts';

it('rounds half up at the decimals of the rule set, without a float in sight', () => {
  expect(scoreUnits(1, 3, 100, 2)).toBe(333_300);
  expect(scoreUnits(2, 3, 100, 2)).toBe(666_700);
  expect(scoreUnits(1, 800, 100, 2)).toBe(1300);
  expect(scoreUnits(43, 60, 100, 2)).toBe(716_700);
  expect(scoreUnits(60, 60, 100, 0)).toBe(1_000_000);
  expect(scoreUnits(0, 0, 100, 2)).toBe(0);
});

it('never falls when one more answer is right, and stays within the maximum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 4 }),
      (total, decimals) => {
        let before = -1;
        for (let correct = 0; correct <= total; correct++) {
          const units = scoreUnits(correct, total, 100, decimals);
          expect(units).toBeGreaterThanOrEqual(before);
          expect(Math.abs(units - (1_000_000 * correct) / total)).toBeLessThanOrEqual(
            5 * 10 ** (3 - decimals),
          );
          before = units;
        }
        expect(before).toBe(1_000_000);
      },
    ),
  );
});
