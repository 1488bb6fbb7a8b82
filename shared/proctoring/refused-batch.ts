import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { evidenceDecision, evidenceId } from '../sitting/evidence-decision.ts';
import { evidenceState } from '../sitting/evidence-state.ts';

/** A batch of answers that the server did not take, as staff see it: where and when, never which option. */
export const refusedBatch = z.object({
  evidenceId,
  /** The problem the browser was told, such as "deadline-passed", or "answer-file". */
  code: z.string(),
  /** Which workstation sent it: 1 is the first the candidate sat at. */
  workstation: z.int(),
  receivedAt: instant,
  /** When its last answer was made, as the browser reckoned the server's time. */
  madeAt: instant,
  /** Questions it answers. */
  questions: z.array(z.int()),
  /** Those whose answer it changes, or would change if it counted. */
  changes: z.array(z.int()),
  state: evidenceState,
  /** The decision in force about it. */
  decision: evidenceDecision
    .pick({ verdict: true, reason: true, incident: true })
    .extend({ by: z.string(), at: instant })
    .optional(),
});
export type RefusedBatch = z.infer<typeof refusedBatch>;

/** Why nothing can be decided: the rule set counts no late answer, or the results are approved. */
export const decidingBar = z.enum(['neverCount', 'approved']);
