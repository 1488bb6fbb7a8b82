import * as z from 'zod';
import { sanction } from '../exam/sanction.ts';
import { id } from '../kernel/id.ts';
import { incidentFacts } from './incident.ts';
import { incidentSignature } from './incident-signature.ts';

const reason = z.string().trim().min(3).max(500);
/** Which incident, and the name under which the person acted: names change, minutes do not. */
const of = { sessionId: id, incidentId: id, byName: z.string().max(100) };

/** What can happen to the incidents of a session; all of it stays. */
export const incidentEvents = [
  z.object({
    type: z.literal('incidentRecorded'),
    sessionId: id,
    number: z.string().regex(/^BB-\d{2,4}$/),
    byName: z.string().max(100),
    incident: incidentFacts,
  }),
  z.object({
    type: z.literal('incidentSignatureNoted'),
    ...of,
    number: z.string(),
    signature: incidentSignature,
  }),
  z.object({
    type: z.literal('sanctionDecided'),
    ...of,
    number: z.string(),
    sanction,
    reason: reason.optional(),
  }),
  z.object({ type: z.literal('incidentWithdrawn'), ...of, number: z.string(), reason }),
] as const;
const incidentEvent = z.discriminatedUnion('type', incidentEvents);
export type IncidentEvent = z.infer<typeof incidentEvent>;
