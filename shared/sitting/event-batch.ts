import * as z from 'zod';
import { answerEvent } from './answer-event.ts';
import { insertedText } from './inserted-text.ts';
import { longestBatchText } from './writing-limits.ts';

/** Events as one request carries them, numbered without a gap. */
export const eventBatch = z.object({
  /** The client's number of the first event. */
  firstSequence: z.int().min(1),
  events: z
    .array(answerEvent)
    .min(1)
    .max(200)
    .refine((events) => insertedText(events) <= longestBatchText),
});
