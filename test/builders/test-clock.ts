import type { Clock } from '../../functions/platform/clock.ts';

/** A clock that stands still until told to move. */
export function testClock(
  start = Date.UTC(2026, 10, 21, 1, 0),
): Clock & { advance(ms: number): void; set(now: number): void } {
  let now = start;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
    set(to) {
      now = to;
    },
  };
}
