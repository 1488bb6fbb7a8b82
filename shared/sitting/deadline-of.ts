import type { Instant } from '../kernel/instant.ts';
import type { SessionSheet } from './session-sheet.ts';
import { runsUntil, type Stop } from './stops.ts';

const minute = 60_000;

/** What of a session a deadline follows from. */
export type ClockPlan = Pick<SessionSheet, 'clock' | 'startsAt' | 'minutes' | 'lateLimitMinutes'>;

/** What the time ledger says of one sitting; `ledgerTime` reads it from the entries. */
export interface TimeGiven {
  /** Milliseconds granted. */
  readonly granted: number;
  /** When its clock stood still, as `unionOf` makes them. */
  readonly stops: readonly Stop[];
}
export const noTimeGiven: TimeGiven = { granted: 0, stops: [] };

/**
 * When the time of a sitting is up: the one function that says so. On the shared clock (TT 22/2025)
 * the clock begins at the session's start, whenever the candidate came, and runs for the minutes of
 * the part. On the individual clock it begins at the candidate's own start, but ends never later
 * than for somebody who entered at the last moment allowed; before the start it is that last moment.
 * What was granted makes either clock run longer, and both stand still in pauses and outages.
 * `Infinity` while a stop has no end.
 */
export function deadlineOf(
  plan: ClockPlan,
  startedAt?: Instant,
  { granted, stops }: TimeGiven = noTimeGiven,
): Instant {
  const length = plan.minutes * minute + granted;
  if (plan.clock === 'shared') return runsUntil(plan.startsAt, length, stops);
  const windowEnd = runsUntil(plan.startsAt, plan.lateLimitMinutes * minute + length, stops);
  return startedAt === undefined
    ? windowEnd
    : Math.min(runsUntil(startedAt, length, stops), windowEnd);
}
