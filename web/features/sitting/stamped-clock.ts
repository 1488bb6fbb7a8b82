import * as z from 'zod';

/**
 * Kept every second: the server's time by the best reckoning, what of it had passed for certain,
 * and what the PC's clock said.
 */
export const clockStamp = z.object({
  serverTime: z.number(),
  atLeast: z.number(),
  wall: z.number(),
});
export type ClockStamp = z.infer<typeof clockStamp>;

/** The time after a reload without network, from the stamp of before it. */
export interface StampedClock {
  /** The server's time when the stamp was made: best reckoning, and for certain. */
  readonly serverTime: number;
  readonly atLeast: number;
  /** The monotonic moment at which this page took the stamp up. */
  readonly loadedAt: number;
  /** How long the page was away by the PC's clock, in milliseconds; 0 where that is not believed. */
  readonly away: number;
}

/** Nobody leaves a workstation off for longer in a sitting: beyond this its clock was set. */
export const longestAway = 4 * 3_600_000;

/**
 * Takes a stamp up after a reload. The PC's clock only tells how long the page was away; set back,
 * or forward by more than a sitting, it is not believed at all. What it says is shown, and never
 * ends or opens anything: see `atLeast` in page-clock.ts.
 */
export function takeUpStamp(
  stamp: ClockStamp,
  at: { readonly wall: number; readonly monotonic: number },
): StampedClock | undefined {
  const { serverTime, atLeast } = stamp;
  if (![serverTime, atLeast].every((time) => Number.isFinite(time) && time > 0)) return undefined;
  const away = at.wall - stamp.wall;
  const believed = Number.isFinite(away) && away >= 0 && away <= longestAway;
  return { serverTime, atLeast, loadedAt: at.monotonic, away: believed ? away : 0 };
}
