import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogramBins, passMarkOf } from './histogram-bins.ts';

test('nobody is lost or counted twice, and no bar mixes passed with failed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 2, maxLength: 121 }),
      fc.nat(100),
      fc.integer({ min: 1, max: 40 }),
      (counts, percent, wanted) => {
        const total = counts.length - 1;
        const mark = passMarkOf(total, percent);
        const bins = histogramBins(counts, total, mark, wanted);
        expect(bins[0]?.from).toBe(0);
        expect(bins.at(-1)?.to).toBe(total);
        bins.forEach((bin, index) => {
          if (index > 0) expect(bin.from).toBe((bins[index - 1]?.to ?? Number.NaN) + 1);
          expect(bin.passed).toBe(bin.from >= mark);
          expect(bin.passed || bin.to < mark).toBe(true);
        });
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(bins.map((bin) => bin.count))).toBe(sum(counts));
      },
    ),
  );
});

test('half of 60 is 30 and half of 25 is 13, as the council counts', () => {
  expect(passMarkOf(60, 50)).toBe(30);
  expect(passMarkOf(25, 50)).toBe(13);
  expect(passMarkOf(30, 70)).toBe(21);
});
