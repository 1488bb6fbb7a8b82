import type { Instant } from '../../../shared/kernel/instant.ts';

/** Viet Nam keeps UTC+7 all year, so a wall time names one moment. */
const offsetMs = 7 * 3_600_000;

/** The moment of a Vietnamese date "2026-12-05" and time "08:00"; undefined where they are none. */
export function instantOfWallTime(date: string, time: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const at = Date.parse(`${date}T${time}:00Z`);
  return Number.isNaN(at) ? undefined : at - offsetMs;
}

/** Date and time as a clock on a Vietnamese wall shows the moment. */
export function wallTimeOf(at: Instant): { date: string; time: string } {
  const text = new Date(at + offsetMs).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
