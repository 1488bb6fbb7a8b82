const placeOf = (seat: number, columns: number) => ({
  row: Math.floor((seat - 1) / columns),
  column: (seat - 1) % columns,
});

/** Steps between two seats of a room with so many side by side, also across corners. */
export function seatDistance(a: number, b: number, columns: number): number {
  const [one, other] = [placeOf(a, columns), placeOf(b, columns)];
  return Math.max(Math.abs(one.row - other.row), Math.abs(one.column - other.column));
}

/** Those who sit nearest to a seat, the nearest first: beside before behind, then by seat number. */
export function nearestSeats<T extends { readonly seat: number }>(
  seat: number,
  others: readonly T[],
  columns: number,
): T[] {
  const { row } = placeOf(seat, columns);
  const away = (each: T) => (placeOf(each.seat, columns).row === row ? 0 : 1);
  return others
    .filter((each) => each.seat !== seat)
    .sort(
      (a, b) =>
        seatDistance(seat, a.seat, columns) - seatDistance(seat, b.seat, columns) ||
        away(a) - away(b) ||
        a.seat - b.seat,
    );
}
