import * as z from 'zod';
import { incidentCandidate } from './incident-candidate.ts';

/**
 * Whether the candidate signed the minutes. Who refuses has the two nearest candidates asked in their
 * place (TT 22/2025); these may refuse too, and then the minutes go to the head of invigilation.
 */
export const incidentSignature = z.discriminatedUnion('kind', [
  /** The minutes are not printed yet, or lie before the candidate. */
  z.object({ kind: z.literal('awaited') }),
  z.object({ kind: z.literal('signed') }),
  z.object({
    kind: z.literal('refused'),
    witnesses: z.array(incidentCandidate.extend({ signed: z.boolean() })).max(2),
  }),
]);
export type IncidentSignature = z.infer<typeof incidentSignature>;
