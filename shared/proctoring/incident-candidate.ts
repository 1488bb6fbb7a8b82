import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** A candidate named in an incident, by the sitting and by the person; the name stays in the register. */
export const incidentCandidate = z.object({ sittingId: id, candidateId: id });
export type IncidentCandidate = z.infer<typeof incidentCandidate>;
