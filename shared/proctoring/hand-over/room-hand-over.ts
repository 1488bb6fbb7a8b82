import * as z from 'zod';
import { id } from '../../kernel/id.ts';
import { instant } from '../../kernel/instant.ts';

/** How the sittings of a room ended, counted by the server. */
export const endedFigures = z.object({
  all: z.int(),
  present: z.int(),
  absent: z.int(),
  submitted: z.int(),
  timedOut: z.int(),
  suspended: z.int(),
});
export type EndedFigures = z.infer<typeof endedFigures>;

/** What the invigilator counts in the room, whatever the server says. */
export const countedByHand = z.object({
  /** Candidates who were there. */
  present: z.int().min(0).max(10_000),
  /** Signatures on the submission list. */
  signatures: z.int().min(0).max(10_000),
});
export type CountedByHand = z.infer<typeof countedByHand>;

/** What the invigilator states: counts by hand, what goes with them, and why they differ. */
export const handOverForm = z.object({
  counted: countedByHand,
  /** Asked for where a count by hand differs from the server's. */
  explanation: z.string().trim().min(3).max(500).optional(),
  /** Sheets of scratch paper handed over. */
  scratchPaper: z.int().min(0).max(10_000),
  remarks: z.string().trim().min(1).max(1000).optional(),
});
export type HandOverForm = z.infer<typeof handOverForm>;

/** The statement of hand-over of one room, with the server's figures of that moment. */
export const handOverStatement = handOverForm.extend({
  roomId: id,
  figures: endedFigures,
  /** Candidates of the room with late answers that nobody had decided about. */
  lateAnswers: z.int(),
  /** Incidents recorded in the room and not withdrawn. */
  incidents: z.int(),
  byName: z.string(),
});
export type HandOverStatement = z.infer<typeof handOverStatement>;

const act = z.object({
  /** The place in the exam's events; absent in states kept from before. */
  sequence: z.int().optional(),
  at: instant,
  by: z.string(),
  byName: z.string(),
});

/** The latest statement of a room, and what became of it. */
export const roomHandOver = handOverStatement.extend({
  /** The place of the statement in the exam's events: what a receipt names. */
  sequence: z.int(),
  at: instant,
  by: z.string(),
  received: act.extend({ remarks: z.string().optional() }).optional(),
  /** Every time a statement of this room was given back, the earliest first. */
  returns: z.array(act.extend({ statement: z.int(), reason: z.string() })),
});
export type RoomHandOver = z.infer<typeof roomHandOver>;

/** Where the hand-over of a room stands. */
export const handOverStanding = z.enum(['open', 'stated', 'returned', 'received']);
export type HandOverStanding = z.infer<typeof handOverStanding>;
