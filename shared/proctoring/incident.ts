import * as z from 'zod';
import { sanction } from '../exam/sanction.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { incidentCandidate } from './incident-candidate.ts';
import { incidentSignature } from './incident-signature.ts';

const words = (least: number) => z.string().trim().min(least).max(2000);

/** What every incident says, of whichever kind. */
const common = {
  /** Chosen by the one who records it, so that recording again after a lost answer makes no second. */
  incidentId: id,
  /** When it happened by the staff's clock, on the day of the session. */
  happenedAt: instant,
  description: words(3),
  /** What was done about it at once; empty where nothing was. */
  measures: words(0),
  /** A second invigilator who makes the minutes along, by name. */
  secondMaker: z.string().trim().min(2).max(100).optional(),
};

/** A candidate's violation (vi phạm) in a room, with the sanction proposed for it. */
export const violation = z.object({
  kind: z.literal('violation'),
  ...common,
  roomId: id,
  candidate: incidentCandidate,
  /** The case of the rule set; absent where the circular names none. */
  ground: id.optional(),
  sanction,
  signature: incidentSignature,
});

/** Whom a technical incident concerns. */
export const incidentScope = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('candidates'),
    candidates: z.array(incidentCandidate).min(1).max(200),
  }),
  z.object({ kind: z.literal('room') }),
  z.object({ kind: z.literal('session') }),
]);

/** A technical incident (sự cố kỹ thuật): power, network, machines, papers. */
export const technicalIncident = z.object({
  kind: z.literal('technical'),
  ...common,
  /** The room it happened in; absent where it is the whole session's. */
  roomId: id.optional(),
  scope: incidentScope,
});

/** An incident as it is recorded, before it has a number. */
export const incidentFacts = z.discriminatedUnion('kind', [violation, technicalIncident]);
export type IncidentFacts = z.infer<typeof incidentFacts>;

const made = z.object({ sequence: z.int(), at: instant, by: z.string(), byName: z.string() });

/** What became of an incident since it was recorded; everything earlier stays. */
const since = {
  /** Its number within the session, such as "BB-03". */
  number: z.string(),
  recorded: made,
  withdrawal: made.extend({ reason: z.string() }).optional(),
};

/** An incident of a session: the fold of its events. */
export const incident = z.discriminatedUnion('kind', [
  violation.extend({
    ...since,
    /** What was decided, where it was; the sanction may be another than the one proposed. */
    decision: made.extend({ sanction, reason: z.string().optional() }).optional(),
  }),
  technicalIncident.extend(since),
]);
export type Incident = z.infer<typeof incident>;
export type Violation = Extract<Incident, { kind: 'violation' }>;
export type TechnicalIncident = Extract<Incident, { kind: 'technical' }>;
