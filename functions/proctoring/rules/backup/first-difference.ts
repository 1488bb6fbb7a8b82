const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The place of the first difference between two JSON values, such as "journal.3.events.0.options";
 * undefined where they are the same, '' where they differ as a whole. A field that is undefined and
 * one that is absent are the same.
 */
export function firstDifference(kept: unknown, now: unknown): string | undefined {
  if (Object.is(kept, now)) return undefined;
  if (!isObject(kept) || !isObject(now) || Array.isArray(kept) !== Array.isArray(now)) return '';
  const names = [...new Set([...Object.keys(kept), ...Object.keys(now)])].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  for (const name of names) {
    const inside = firstDifference(kept[name], now[name]);
    if (inside !== undefined) return inside === '' ? name : `${name}.${inside}`;
  }
  return undefined;
}
