import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { neighbourFigures, seatingRule } from './seating-rule.ts';
import { storedObject } from './stored-object.ts';

const partRef = { roundId: id, partId: id };

/** What happens to who sits where, and to what candidates were told of it. */
export const planEvents = [
  z.object({
    type: z.literal('candidatesSeated'),
    ...partRef,
    seating: storedObject,
    /** Absent in seatings from before rules could be chosen: by number. */
    rule: seatingRule.optional(),
    neighbours: neighbourFigures.optional(),
  }),
  /** After candidates were told: only those moved who must; the moves are listed in the object. */
  z.object({
    type: z.literal('candidatesReseated'),
    ...partRef,
    seating: storedObject,
    moves: storedObject,
    reason: z.string().min(1).max(500),
  }),
  /** One more candidate, with the next number; nobody else's changes. */
  z.object({
    type: z.literal('candidateAdded'),
    register: storedObject,
    candidateNumber: z.string(),
    reason: z.string().min(1).max(500),
  }),
  /** Candidates were told when and where they sit: summons made and kept, byte for byte. */
  z.object({
    type: z.literal('summonsIssued'),
    partIds: z.array(id).min(1),
    /** Which candidates: everybody, those of one session, or those who moved since the last time. */
    scope: z.enum(['all', 'session', 'candidate', 'changed']),
    sessionId: id.optional(),
    /** The id of the job that made the files. */
    printId: id,
    /** The plan's version on the documents; see `planVersion` of the exam. */
    version: z.int().min(1),
    candidates: z.int(),
    /** The index of the files. */
    documents: storedObject,
  }),
  /** What was told no longer holds: everybody may be numbered and seated anew. */
  z.object({ type: z.literal('summonsWithdrawn'), reason: z.string().min(1).max(500) }),
] as const;
export type PlanEvent = z.infer<(typeof planEvents)[number]>;
