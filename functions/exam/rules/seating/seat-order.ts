import type { Candidate } from '../../../../shared/exam/candidate.ts';
import { type Blocks, keyedShuffle } from '../../../../shared/paper/keyed-shuffle.ts';

/**
 * Candidates in the order in which they take the seats: by number or, with a keyed stream, drawn by
 * lot from the list by number. Whoever has the list and the key draws the same again.
 */
export function seatOrder(
  candidates: readonly Candidate[],
  draw: Blocks | undefined,
): readonly Candidate[] {
  const byNumber = candidates.toSorted((a, b) => {
    const [left, right] = [a.candidateNumber ?? '', b.candidateNumber ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return draw ? keyedShuffle(byNumber, byNumber.length, draw) : byNumber;
}
