import type { JournalBatch } from './answer-event.ts';

/** A batch of answers that the journal did not take, as it is kept beside the sitting. */
export interface KeptEvidence {
  /** A hash of what it holds; see `evidenceId`. */
  readonly evidenceId: string;
  /** The problem the browser was told, or "answer-file". */
  readonly code: string;
  /** Which workstation made it: 1 is the first the candidate sat at. */
  readonly epoch: number;
  readonly batch: JournalBatch;
}
