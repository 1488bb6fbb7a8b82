import * as z from 'zod';
import { sanction } from '../exam/sanction.ts';
import { decidingOffice } from '../exam/sanction-rules.ts';
import { bilingual } from '../kernel/bilingual.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { incidentStatus } from './incident-status.ts';

/** A candidate as staff of the room know them. */
export const namedCandidate = z.object({
  sittingId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  seat: z.int(),
  roomName: z.string(),
});
export type NamedCandidate = z.infer<typeof namedCandidate>;

/** Candidates of a room to whom the entries linked to an incident gave the same, in milliseconds. */
export const affectedGroup = z.object({
  roomName: z.string(),
  given: z.int(),
  candidateNumbers: z.array(z.string()),
});
export type AffectedGroup = z.infer<typeof affectedGroup>;

/** An entry of the time ledger that names the incident. */
export const linkedEntry = z.object({
  sequence: z.int(),
  kind: z.enum(['grant', 'pause', 'outage']),
  at: instant,
  by: z.string(),
  reason: z.string(),
  /** Fixed minutes of a grant… */
  minutes: z.int().optional(),
  /** …or the stretch of a pause or outage; `to` is absent while the clock stands. */
  from: instant.optional(),
  to: instant.optional(),
});
export type LinkedEntry = z.infer<typeof linkedEntry>;

const happened = z.object({ at: instant, byName: z.string(), reason: z.string().optional() });

/** An incident as a screen or its minutes show it, with what the caller may do about it. */
export const incidentView = z.object({
  incidentId: id,
  number: z.string(),
  kind: z.enum(['violation', 'technical']),
  status: incidentStatus,
  happenedAt: instant,
  recordedAt: instant,
  /** The room's; absent where it is the whole session's. */
  roomId: id.optional(),
  roomName: z.string().optional(),
  venue: z.string().optional(),
  scope: z.enum(['candidates', 'room', 'session']),
  candidates: z.array(namedCandidate),
  description: z.string(),
  measures: z.string(),
  /** Who made the minutes, the person signed in first. */
  makers: z.array(z.string()),
  violation: z
    .object({
      groundTitle: bilingual.optional(),
      /** The article that the case, or the sanction, rests on. */
      basis: z.string(),
      proposed: sanction,
      /** Who decides it, or had to. */
      office: decidingOffice,
      signature: z.enum(['awaited', 'signed', 'refused']),
      witnesses: z.array(namedCandidate.extend({ signed: z.boolean() })),
      /** Candidate and witnesses all refused: the head of invigilation must look at it. */
      unwitnessed: z.boolean(),
      decision: happened.extend({ sanction }).optional(),
      /** What the decided sanction takes from the part, in percent. */
      deductionPercent: z.number().optional(),
    })
    .optional(),
  technical: z
    .object({ entries: z.array(linkedEntry), affected: z.array(affectedGroup) })
    .optional(),
  withdrawal: happened.optional(),
  can: z.object({
    /** Sanctions that the caller may decide on now. */
    decide: z.array(sanction),
    withdraw: z.boolean(),
    sign: z.boolean(),
  }),
});
export type IncidentView = z.infer<typeof incidentView>;
