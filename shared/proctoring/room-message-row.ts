import * as z from 'zod';
import { sessionMessage } from './session-message.ts';

/** A message as the room it went to sees it. */
export const roomMessageRow = sessionMessage.omit({ roomName: true }).extend({
  /** To whom it went, where it was one candidate. */
  candidateNumber: z.string().optional(),
  seat: z.int().optional(),
  /** The seats of those who were there and have not read it. */
  unseen: z.array(z.int()),
});
export type RoomMessageRow = z.infer<typeof roomMessageRow>;
