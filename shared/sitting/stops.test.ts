import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsUntil, type Stop, unionOf } from './stops.ts';

const stop: fc.Arbitrary<Stop> = fc
  .record({ from: fc.nat(40), length: fc.integer({ min: -3, max: 20 }) })
  .map(({ from, length }) => ({ from, to: from + length }));
const stops = fc.array(stop, { maxLength: 8 });
const stands = (at: number, some: readonly Stop[]) =>
  some.some(({ from, to }) => from <= at && at < to);

describe('stops of a clock', () => {
  it('their union stands still exactly when one of them does, and its stretches do not touch', () => {
    fc.assert(
      fc.property(stops, (some) => {
        const union = unionOf(some);
        for (let at = 0; at < 70; at++) expect(stands(at, union)).toBe(stands(at, some));
        for (const [i, { from, to }] of union.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThan(union[i - 1]?.to ?? -1);
        }
      }),
    );
  });

  it('a clock has run for as many moments as it was given, and not one when it is up', () => {
    fc.assert(
      fc.property(stops, fc.nat(30), fc.integer({ min: 1, max: 30 }), (some, begins, given) => {
        const ends = runsUntil(begins, given, unionOf(some));
        const ran = Array.from({ length: ends - begins }, (_, i) => begins + i).filter(
          (at) => !stands(at, some),
        );
        expect(ran).toHaveLength(given);
        expect(ran.at(-1)).toBe(ends - 1);
      }),
    );
  });

  it('a stop that begins as the time is up stops nothing, one that ends at the beginning neither', () => {
    expect(runsUntil(10, 5, [{ from: 15, to: 30 }])).toBe(15);
    expect(runsUntil(10, 5, [{ from: 14, to: 30 }])).toBe(31);
    expect(runsUntil(10, 5, [{ from: 2, to: 10 }])).toBe(15);
    expect(runsUntil(10, 5, [{ from: 14, to: Number.POSITIVE_INFINITY }])).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
