import type { Instant } from '../kernel/instant.ts';
import type { SessionSheet } from './session-sheet.ts';

const minute = 60_000;

/**
 * When the time of a sitting is up: the one function that says so. On the shared clock (TT 22/2025)
 * it is the session's start plus the minutes of the part, whenever the candidate came. On the
 * individual clock it is the candidate's own start plus the minutes, but never later than for
 * somebody who entered at the last moment allowed; before the start it is that last moment. Time
 * granted after a failure (`grantedMs`) comes on top of either.
 */
export function deadlineOf(
  sheet: Pick<SessionSheet, 'clock' | 'startsAt' | 'minutes' | 'lateLimitMinutes'>,
  startedAt?: Instant,
  granted = 0,
): Instant {
  const length = sheet.minutes * minute;
  if (sheet.clock === 'shared') return sheet.startsAt + length + granted;
  const windowEnd = sheet.startsAt + sheet.lateLimitMinutes * minute + length;
  const own = startedAt === undefined ? windowEnd : Math.min(startedAt + length, windowEnd);
  return own + granted;
}
