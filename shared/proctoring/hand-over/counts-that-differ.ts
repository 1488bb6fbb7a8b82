import type { CountedByHand, EndedFigures } from './room-hand-over.ts';

/** A count by hand that is not the server's. */
export interface CountDifference {
  readonly of: keyof CountedByHand;
  readonly counted: number;
  readonly expected: number;
}

/**
 * Which counts by hand differ from the server's and must be explained. Everybody who handed in or
 * was out of time signs the submission list (TT 22/2025); who was suspended signs minutes instead.
 */
export function countsThatDiffer(
  figures: EndedFigures,
  counted: CountedByHand,
): readonly CountDifference[] {
  const expected = {
    present: figures.present,
    signatures: figures.submitted + figures.timedOut,
  };
  return (['present', 'signatures'] as const)
    .map((of) => ({ of, counted: counted[of], expected: expected[of] }))
    .filter((each) => each.counted !== each.expected);
}
