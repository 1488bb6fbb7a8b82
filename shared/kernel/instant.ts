import * as z from 'zod';

/** A moment: whole milliseconds since 1970 UTC. Never a local time, so no daylight saving can move it. */
export const instant = z.int().nonnegative();
export type Instant = z.infer<typeof instant>;

/** A day in the calendar, "2001-12-31", that really exists. */
export const calendarDate = z.iso.date();
