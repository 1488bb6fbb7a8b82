/** Minutes before the end at which a warning is spoken. */
export const warningMinutes = [10, 5, 1] as const;

/** "59:07", or "1:02:03" from an hour on. Rounded up, so that 00:00 means the end. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** What is left on a clock that stands; undefined where it is not known since when. */
export function timeStanding(model: {
  readonly deadlineAt: number;
  readonly stoppedSince?: number | undefined;
  readonly sitting?: { readonly startsAt: number } | undefined;
}): number | undefined {
  const { deadlineAt, stoppedSince, sitting } = model;
  if (stoppedSince === undefined || !sitting) return undefined;
  return deadlineAt - Math.max(stoppedSince, sitting.startsAt);
}

/** The warning in force with this much left: the smallest of 10, 5, 1 minutes not yet passed. */
export function warningFor(milliseconds: number): 10 | 5 | 1 | undefined {
  if (!(milliseconds > 0)) return undefined;
  return warningMinutes.findLast((minutes) => milliseconds <= minutes * 60_000);
}

/**
 * Whether the time is up for certain. A missing, absurd or not yet known time never is: only a
 * deadline after the start and a finite server time at or after it.
 */
export function isTimeUp(times: {
  readonly startsAt: number;
  readonly deadlineAt: number;
  readonly now: number | undefined;
}): boolean {
  const { startsAt, deadlineAt, now } = times;
  if (now === undefined || !Number.isFinite(now)) return false;
  return startsAt > 0 && deadlineAt > startsAt && now >= deadlineAt;
}
