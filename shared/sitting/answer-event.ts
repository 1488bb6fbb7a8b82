import * as z from 'zod';
import { kioskAct } from './kiosk-act.ts';
import { longestInsertion, longestWriting } from './writing-limits.ts';

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
  /**
   * Places put in an order or in pairs. Ordering: the options in the order given. Matching: for each
   * left side the place of its right side, -1 for none. Empty, or -1 throughout, takes it back.
   */
  z.object({
    kind: z.literal('arrange'),
    question: z.int().min(1).max(500),
    at: z.int(),
    places: z.array(z.int().min(-1).max(31)).max(32),
  }),
  /**
   * A change of the text written so far, in UTF-16 units: the first `keep` stay, the next `drop`
   * go, `text` comes in between. An empty text takes the answer back.
   */
  z.object({
    kind: z.literal('write'),
    question: z.int().min(1).max(500),
    at: z.int(),
    keep: z.int().min(0).max(longestWriting),
    drop: z.int().min(0).max(longestWriting),
    text: z.string().max(longestInsertion),
  }),
  z.object({
    kind: z.literal('flag'),
    question: z.int().min(1).max(500),
    at: z.int(),
    on: z.boolean(),
  }),
  /** The page lost or regained the focus; shown to the invigilator, never punished automatically. */
  z.object({ kind: z.literal('focus'), at: z.int(), on: z.boolean() }),
  /** Something a kiosk forbids was tried; shown in the same way. */
  z.object({ kind: z.literal('kiosk'), at: z.int(), act: kioskAct }),
]);
export type AnswerEvent = z.infer<typeof answerEvent>;

/** A batch as stored: the client's number of its first event, when the server took it, the events. */
export interface JournalBatch {
  readonly firstSequence: number;
  /** Server time of arrival, milliseconds after the session's start. */
  readonly receivedAt: number;
  readonly events: readonly AnswerEvent[];
}
