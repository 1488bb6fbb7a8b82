import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinTolerance } from './within-tolerance.ts';

it('takes both ends of the tolerance, in hundredths as exact as on paper', () => {
  const hundredths = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(hundredths, fc.nat(300), fc.integer({ min: -301, max: 301 }), (key, slack, off) => {
      const given = (key + off) / 100;
      const right = Math.abs(off) <= slack;
      const rule = { value: key / 100, tolerance: slack / 100 };
      expect(withinTolerance(given.toFixed(2), rule)).toBe(right);
      expect(withinTolerance(given.toFixed(2).replace('.', ','), rule)).toBe(right);
    }),
  );
});

it('takes a text with two readings as right where either is', () => {
  expect(withinTolerance('1.000', { value: 1000, tolerance: 0 })).toBe(true);
  expect(withinTolerance('1.000', { value: 1, tolerance: 0 })).toBe(true);
  expect(withinTolerance('1.000', { value: 100, tolerance: 0 })).toBe(false);
});

it('takes no text that is not a number', () => {
  expect(withinTolerance('khoảng 3', { value: 3, tolerance: 1 })).toBe(false);
  expect(withinTolerance('', { value: 0, tolerance: 1 })).toBe(false);
});
