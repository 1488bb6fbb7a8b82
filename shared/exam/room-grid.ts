/** Seats in a row where nobody said otherwise. */
const usualColumns = 8;

/** How many seats stand side by side in the room. */
export function columnsOf(room: { readonly columns?: number | undefined }): number {
  return room.columns ?? usualColumns;
}

/**
 * The seats next to a seat: left and right in its row, in front and behind. Seats are numbered from
 * 1, row by row; beyond the last seat there is none.
 */
export function neighboursOf(seat: number, seats: number, columns: number): number[] {
  const at = (seat - 1) % columns;
  return [
    ...(at > 0 ? [seat - 1] : []),
    ...(at < columns - 1 ? [seat + 1] : []),
    seat - columns,
    seat + columns,
  ].filter((each) => each >= 1 && each <= seats);
}
