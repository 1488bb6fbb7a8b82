import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improveClock, serverTime } from './server-clock.ts';

const at = (serverNow: number, sentAt: number, receivedAt: number) => ({
  serverNow,
  sentAt,
  receivedAt,
});

describe("the server's clock in the browser", () => {
  it('nobody loses time to a slow network: the error is at most half the shortest round trip', () => {
    const offset = 1_800_000_000_000;
    fc.assert(
      fc.property(
        fc.array(fc.record({ there: fc.nat(3000), back: fc.nat(3000), gap: fc.nat(60_000) }), {
          minLength: 1,
          maxLength: 30,
        }),
        (trips) => {
          let mono = 0;
          let estimate: ReturnType<typeof improveClock>;
          let shortest = Number.POSITIVE_INFINITY;
          for (const { there, back, gap } of trips) {
            mono += gap;
            const sample = at(offset + mono + there, mono, mono + there + back);
            mono += there + back;
            estimate = improveClock(estimate, sample);
            shortest = Math.min(shortest, (there + back) / 2);
          }
          const error = Math.abs(serverTime(estimate!, mono) - (offset + mono));
          // The only slack is the allowance for a drifting quartz: 0.01 % of the time passed.
          expect(error).toBeLessThanOrEqual(shortest + mono * 0.0001 + 0.001);
        },
      ),
    );
  });

  it('a PC that slept, so that its monotonic clock stood still, is corrected by the next answer', () => {
    const before = improveClock(undefined, at(1_000_000, 0, 10));
    const after = improveClock(before, at(1_000_000 + 600_000, 100, 400));
    expect(Math.abs(serverTime(after!, 400) - 1_600_150)).toBeLessThan(1);
  });

  it('NaN, zero or a backward time from anything changes nothing', () => {
    const good = improveClock(undefined, at(1_000_000, 0, 10));
    for (const bad of [at(Number.NaN, 0, 1), at(0, 0, 1), at(-5, 0, 1), at(1_000_000, 9, 1)])
      expect(improveClock(good, bad)).toBe(good);
  });
});
