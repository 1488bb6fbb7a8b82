import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { sentMessage } from './message-event.ts';

const made = { number: z.int(), at: instant, by: z.string() };

/** A message of a session as the exam's events tell it; its number is its event's. */
export const roomMessage = sentMessage.extend({
  ...made,
  withdrawn: z.object({ ...made, reason: z.string() }).optional(),
});
export type RoomMessage = z.infer<typeof roomMessage>;
