import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityOf } from './capacity-of.ts';

describe('the capacity computed', () => {
  it('grows with the candidates, and the bell is never less than the steady hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (candidates) => {
        const [one, two] = [capacityOf(candidates), capacityOf(2 * candidates)];
        expect(two.cost).toBeCloseTo(2 * one.cost, 6);
        expect(two.toRaise.length).toBeGreaterThanOrEqual(one.toRaise.length);
        expect(one.atBell.requestsPerSecond).toBeGreaterThan(one.steady.requestsPerSecond);
      }),
    );
  });

  it('10,000 fit the default quotas, a million do not', () => {
    expect(capacityOf(10_000).toRaise).toEqual([]);
    expect(capacityOf(1_000_000).toRaise.join()).toMatch(/Lambda concurrency.*Warm throughput/s);
  });

  it('a sitting costs less than a tenth of a cent', () => {
    expect(capacityOf(1).costOfSitting).toBeLessThan(0.001);
  });
});
