/** A time of day as people type it, "8:00", "0800", "8h30", "8", as "08:00"; undefined where it is none. */
export function parseTypedTime(typed: string): string | undefined {
  const found =
    /^\s*(\d{1,2})\s*(?:[:.hg]\s*(\d{2})?)?\s*$/i.exec(typed) ??
    /^\s*(\d{2})(\d{2})\s*$/.exec(typed);
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
