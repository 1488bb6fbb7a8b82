/** How a position looks on a map: a letter and a ground, so that neither colour nor print is needed. */
export interface PositionMark {
  readonly letter: string;
  /** Which of the patterns of the style sheet, 0–5. */
  readonly pattern: number;
}

const patterns = 6;

/** "A" … "Z", then "AA" … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The marks of the positions in the order of the exam's list. */
export function positionMarks(
  positions: readonly { readonly positionId: string }[],
): Map<string, PositionMark> {
  return new Map(
    positions.map(({ positionId }, index) => [
      positionId,
      { letter: letterOf(index), pattern: index % patterns },
    ]),
  );
}
