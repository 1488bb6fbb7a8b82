import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { sittingState } from './sitting-state.ts';

/** News that every answer of the server carries: its clock, the deadline and the state in force. */
export const news = z.object({
  now: instant,
  deadlineAt: instant,
  state: sittingState,
  /** Since when the clock has been standing: what was left then is left when it goes on. */
  stoppedSince: instant.optional(),
  /** The last event the server holds; everything up to here is saved. */
  acknowledged: z.int(),
  /** The number of the last message for this candidate; absent where there was none. */
  messages: z.int().optional(),
});
export type News = z.infer<typeof news>;
