import type { Instant } from '../kernel/instant.ts';

/** A stretch in which a clock stands still: from the first moment up to the last; endless while it lasts. */
export interface Stop {
  readonly from: Instant;
  /** `Infinity` where the end is not known yet. */
  readonly to: Instant;
}

/**
 * Stops that may overlap, as stops that do not, the earliest first: a candidate who is paused
 * inside a paused room loses the minutes once, and is given them once.
 */
export function unionOf(stops: readonly Stop[]): Stop[] {
  const union: Stop[] = [];
  for (const stop of stops.toSorted((a, b) => a.from - b.from)) {
    if (stop.to <= stop.from) continue;
    const last = union.at(-1);
    if (!last || stop.from > last.to) union.push(stop);
    else union[union.length - 1] = { from: last.from, to: Math.max(last.to, stop.to) };
  }
  return union;
}

/**
 * When a clock that begins at a moment has run for so many milliseconds, standing still in each of
 * the stops. What lies before its beginning or after its end stops nothing. `stops` as `unionOf`
 * makes them.
 */
export function runsUntil(begins: Instant, milliseconds: number, stops: readonly Stop[]): Instant {
  let ends = begins + milliseconds;
  for (const { from, to } of stops) {
    if (from >= ends) break;
    if (to > begins) ends += to - Math.max(from, begins);
  }
  return ends;
}
