import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** Where and when one candidate sits one part. */
export const seatAssignment = z.object({
  candidateId: id,
  candidateNumber: z.string(),
  sessionId: id,
  roomId: id,
  seat: z.int().min(1),
});
export type SeatAssignment = z.infer<typeof seatAssignment>;

/** The seating object of one part. */
export const seating = z.object({ assignments: z.array(seatAssignment) });
export type Seating = z.infer<typeof seating>;
