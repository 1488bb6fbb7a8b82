import * as z from 'zod';

/**
 * One thing the candidate did. `question` is the place in the paper (1-based), `at` the moment by
 * the server's clock as the browser reckons it, in milliseconds after the session's start.
 */
export const answerEvent = z.discriminatedUnion('kind', [
  /** Options chosen, as places in this paper (0 = A); empty takes the answer back. */
  z.object({
    kind: z.literal('choose'),
    question: z.int().min(1).max(500),
    at: z.int(),
    options: z.array(z.int().min(0).max(31)).max(32),
  }),
  z.object({
    kind: z.literal('flag'),
    question: z.int().min(1).max(500),
    at: z.int(),
    on: z.boolean(),
  }),
  /** The page lost or regained the focus; shown to the invigilator, never punished automatically. */
  z.object({ kind: z.literal('focus'), at: z.int(), on: z.boolean() }),
]);
export type AnswerEvent = z.infer<typeof answerEvent>;

/** A batch as stored: the client's number of its first event, when the server took it, the events. */
export interface JournalBatch {
  readonly firstSequence: number;
  /** Server time of arrival, milliseconds after the session's start. */
  readonly receivedAt: number;
  readonly events: readonly AnswerEvent[];
}
