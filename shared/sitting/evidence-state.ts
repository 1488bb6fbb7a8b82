import * as z from 'zod';

/**
 * Where a refused batch stands: it counts or not by a decision, waits for one, needs none because
 * no answer depends on it, or never counts by the rule set.
 */
export const evidenceState = z.enum([
  'counts',
  'rejected',
  'undecided',
  'changesNothing',
  'neverCounts',
]);
export type EvidenceState = z.infer<typeof evidenceState>;
