import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { storedObject } from './stored-object.ts';

/** Where somebody sits: session, room and workstation. */
export const seatPlace = z.object({ sessionId: id, roomId: id, seat: z.int().min(1) });
export type SeatPlace = z.infer<typeof seatPlace>;

/** Why somebody must move although they were told their seat. */
export const moveReason = z.enum([
  /** Sits the part and has no seat yet. */
  'late',
  /** The seat's number is beyond the room's seats. */
  'seatGone',
  /** The session is held in the room no longer. */
  'roomGone',
  /** The session is there no longer. */
  'sessionGone',
  /** The session has come to overlap another part the person sits. */
  'overlap',
  /** Somebody else has the same seat. */
  'doubled',
  /** Sits the part no longer: the seat is free. */
  'leaves',
]);
export type MoveReason = z.infer<typeof moveReason>;

/** One person's move: from where, to where, why. */
export const seatMove = z.object({
  candidateId: id,
  candidateNumber: z.string(),
  why: moveReason,
  from: seatPlace.optional(),
  to: seatPlace.optional(),
});
export type SeatMove = z.infer<typeof seatMove>;

/** The object that lists the moves of one re-seating. */
export const seatMoves = z.object({ moves: z.array(seatMove) });

/** A re-seating of a part, with its place in the exam's events. */
export const reseating = z.object({
  sequence: z.int(),
  at: instant,
  by: z.string(),
  reason: z.string(),
  moves: storedObject,
});
