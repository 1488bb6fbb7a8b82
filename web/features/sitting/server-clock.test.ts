import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockEstimate, improveClock, serverTime } from './server-clock.ts';

const at = (serverNow: number, sentAt: number, receivedAt: number) => ({
  serverNow,
  sentAt,
  receivedAt,
});
const offset = 1_800_000_000_000;
const minute = 60_000;

/** Exchanges with a server whose clock gains `rate` on the page's. */
function exchanges(
  rate: number,
  trips: readonly { there: number; back: number; gap: number }[],
): { estimate: ClockEstimate | undefined; mono: number; shortest: number } {
  const truth = (mono: number) => offset + mono * (1 + rate);
  let mono = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let estimate: ClockEstimate | undefined;
  for (const { there, back, gap } of trips) {
    mono += gap;
    const sample = at(truth(mono + there), mono, mono + there + back);
    mono += there + back;
    estimate = improveClock(estimate, sample);
    shortest = Math.min(shortest, (there + back) / 2);
  }
  return { estimate, mono, shortest };
}

const anyTrips = fc.array(
  fc.record({ there: fc.nat(3000), back: fc.nat(3000), gap: fc.nat(minute) }),
  { minLength: 1, maxLength: 60 },
);

describe("the server's clock in the browser", () => {
  it('nobody loses time to a slow network: the error is at most half the shortest round trip', () => {
    fc.assert(
      fc.property(anyTrips, (trips) => {
        const { estimate, mono, shortest } = exchanges(0, trips);
        const error = Math.abs(serverTime(estimate!, mono) - (offset + mono));
        // The only slack is the allowance for a drifting quartz: 0.01 % of the time passed.
        expect(error).toBeLessThanOrEqual(shortest + mono * 0.0001 + 0.001);
      }),
    );
  });

  it('a quartz that is off by 0.008 % costs nobody a tenth of a second in an hour offline', () => {
    for (const rate of [0.00008, -0.00008]) {
      const trips = Array.from({ length: 30 }, (_, i) => ({
        there: 5 + (i % 3),
        back: 5 + ((i * 7) % 4),
        gap: minute,
      }));
      const { estimate, mono } = exchanges(rate, trips);
      const later = mono + 60 * minute;
      const truth = offset + later * (1 + rate);
      expect(Math.abs(serverTime(estimate!, later) - truth)).toBeLessThan(100);
    }
  });

  it('a tab in the background for 10 minutes is not a second late: only the clock counts, not timers (themeum/tutor#2028)', () => {
    const { estimate, mono } = exchanges(0.00005, [{ there: 20, back: 20, gap: 1000 }]);
    const later = mono + 10 * minute;
    expect(Math.abs(serverTime(estimate!, later) - (offset + later * 1.00005))).toBeLessThan(1000);
  });

  it('a PC that slept, so that its monotonic clock stood still, is corrected by the next answer', () => {
    const { estimate, mono } = exchanges(
      0,
      Array.from({ length: 40 }, () => ({ there: 5, back: 5, gap: minute })),
    );
    const slept = offset + mono + 600_000;
    const after = improveClock(estimate, at(slept, mono, mono + 300));
    expect(Math.abs(serverTime(after!, mono + 300) - (slept + 150))).toBeLessThan(1);
  });

  it('NaN, zero or a backward time from anything changes nothing (sakai#13058)', () => {
    const good = improveClock(undefined, at(1_000_000, 0, 10));
    for (const bad of [at(Number.NaN, 0, 1), at(0, 0, 1), at(-5, 0, 1), at(1_000_000, 9, 1)])
      expect(improveClock(good, bad)).toBe(good);
  });

  it('keeps no more readings than it needs, however long the sitting', () => {
    const { estimate } = exchanges(
      0,
      Array.from({ length: 500 }, () => ({ there: 9, back: 9, gap: 1000 })),
    );
    expect(estimate!.readings.length).toBeLessThanOrEqual(24);
  });
});
