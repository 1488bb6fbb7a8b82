import * as z from 'zod';
import { id } from '../kernel/id.ts';

/**
 * Đình chỉ thi (TT 22/2025): the paper is cancelled and no other of the round is sat. It is decided in
 * minutes, so their number must be given.
 */
export const suspension = z.object({
  /** The sitting in which it was decided… */
  sittingId: id,
  /** …and those of the candidate's other parts, which are not sat any more. */
  otherSittingIds: z.array(id),
  reason: z.string().trim().min(3).max(500),
  incident: z.string().trim().min(1).max(60),
  /** The recorded incident; absent in suspensions from before incidents were recorded. */
  incidentId: id.optional(),
});
export type Suspension = z.infer<typeof suspension>;
