/** Viet Nam is seven hours ahead of UTC, all year round. */
const offsetMs = 7 * 3_600_000;

/** What a date-time field shows, "2026-12-05T07:30" in Viet Nam's time, wherever the PC thinks it is. */
export function toVietnamLocal(at: number): string {
  return new Date(at + offsetMs).toISOString().slice(0, 16);
}

/** The moment that a date-time field in Viet Nam's time names; NaN where it names none. */
export function fromVietnamLocal(text: string): number {
  return Date.parse(`${text}Z`) - offsetMs;
}
