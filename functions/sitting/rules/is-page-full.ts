/** What the head of a sitting may weigh beside its batches, that a save stays within one kilobyte. */
const roomForBatches = 880;

/**
 * Whether a head's batches should move to a page: one more batch as heavy as the last would make
 * every save cost a unit more. Both in bytes.
 */
export function isPageFull(headBytes: number, lastBatch: number): boolean {
  return headBytes + lastBatch > roomForBatches;
}
