import type { Instant } from './instant.ts';

const dayMs = 86_400_000;
/** Viet Nam keeps UTC+7 all year. */
const offsetMs = 7 * 3_600_000;

/** The day on a Vietnamese wall calendar, counted from 1970: equal for moments of one day there. */
export function vietnamDay(at: Instant): number {
  return Math.floor((at + offsetMs) / dayMs);
}
