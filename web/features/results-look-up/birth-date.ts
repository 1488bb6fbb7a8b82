/** A date of birth as typed into three fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The typed date as "1998-12-05", or undefined if there is no such day. */
export function birthDateOf({ day, month, year }: TypedDate): string | undefined {
  const parts = [year, month, day].map((part) => part.trim());
  if (!parts.every((part) => /^\d+$/.test(part)) || parts[0]?.length !== 4) return undefined;
  const text = `${parts[0]}-${parts[1]?.padStart(2, '0')}-${parts[2]?.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** A whole date pasted or typed into the first field, split; undefined if it is just a day. */
export function splitDate(text: string): TypedDate | undefined {
  const found = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text);
  return found ? { day: found[1] ?? '', month: found[2] ?? '', year: found[3] ?? '' } : undefined;
}
