/** A list with the entry at `from` moved to `to`; places beyond the ends are the ends. */
export function movePlace(places: readonly number[], from: number, to: number): number[] {
  const target = Math.max(0, Math.min(places.length - 1, to));
  const rest = places.filter((_, at) => at !== from);
  const moved = places[from];
  return moved === undefined ? [...places] : rest.toSpliced(target, 0, moved);
}
