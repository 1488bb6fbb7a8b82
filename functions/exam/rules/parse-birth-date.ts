/** A cell as a spreadsheet gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

const pad = (n: number) => String(n).padStart(2, '0');

/** Whether year, month and day name a day that exists. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/**
 * A date of birth as people write it, as "2001-12-31": a date cell, "31/12/2001", "31-12-2001",
 * "31.12.2001" (day first, as in Viet Nam) or "2001-12-31". Undefined where no such day exists.
 */
export function parseBirthDate(cell: Cell): string | undefined {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  const text = String(cell ?? '').trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = local
    ? [Number(local[3]), Number(local[2]), Number(local[1])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  return exists(year, month, day) && year > 1900 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}
