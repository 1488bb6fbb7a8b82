import * as z from 'zod';
import type { Incident } from './incident.ts';

/** recorded → decided → withdrawn; a technical incident is never decided. */
export const incidentStatus = z.enum(['recorded', 'decided', 'withdrawn']);
export type IncidentStatus = z.infer<typeof incidentStatus>;

/** Where an incident stands. */
export function statusOf(incident: Incident): IncidentStatus {
  if (incident.withdrawal) return 'withdrawn';
  return incident.kind === 'violation' && incident.decision ? 'decided' : 'recorded';
}
