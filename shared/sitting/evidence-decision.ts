import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** The name of a refused batch: a hash of what it holds, so that a decision is about this content. */
export const evidenceId = z.string().regex(/^[0-9a-f]{16}$/);

/** More refused batches than this are not decided in one act. */
const mostAtOnce = 1000;

/**
 * What an authorised person decided about refused answers: whether they count, why, and which they
 * are. A later decision about the same batch takes the place of an earlier one.
 */
export const evidenceDecision = z.object({
  verdict: z.enum(['count', 'reject']),
  reason: z.string().trim().min(3).max(500),
  /** The number of the incident's minutes (biên bản), where there is one. */
  incident: z.string().trim().max(60).optional(),
  sittings: z
    .array(z.object({ sittingId: id, evidence: z.array(evidenceId).min(1).max(200) }))
    .min(1)
    .max(200)
    .refine((all) => all.reduce((sum, each) => sum + each.evidence.length, 0) <= mostAtOnce),
});
export type EvidenceDecision = z.infer<typeof evidenceDecision>;

/** A decision as the exam keeps it, with its place in the exam's events. */
export type RecordedDecision = EvidenceDecision & {
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
};
