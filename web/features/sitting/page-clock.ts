import { type ClockEstimate, serverTime } from './server-clock.ts';
import type { StampedClock } from './stamped-clock.ts';

/**
 * The time as this page knows it, epoch milliseconds of the server. `now` is the best reckoning
 * and is shown; `atLeast` is what has passed for certain, and alone may end anything; `sure` is
 * false while the server's word is missing after a reload or a sleep.
 */
export interface PageTime {
  readonly now: number;
  readonly atLeast: number;
  readonly sure: boolean;
}

/** What the page has to go by: the server's word, or else the stamp of before the reload. */
export interface PageClock {
  readonly estimate?: ClockEstimate | undefined;
  readonly stamped?: StampedClock | undefined;
  /** The PC slept since the server's last word. */
  readonly slept?: boolean | undefined;
}

/** The time at a monotonic moment, or undefined before there is anything to go by. */
export function timeOf(clock: PageClock, monotonicNow: number): PageTime | undefined {
  const { estimate, stamped } = clock;
  if (estimate) {
    const now = serverTime(estimate, monotonicNow);
    return { now, atLeast: now, sure: clock.slept !== true };
  }
  if (!stamped) return undefined;
  const open = Math.max(0, monotonicNow - stamped.loadedAt);
  const now = stamped.serverTime + stamped.away + open;
  return { now, atLeast: stamped.atLeast + open, sure: false };
}
