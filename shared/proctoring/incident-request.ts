import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { technicalIncident, violation } from './incident.ts';

/** A signature as it is sent: witnesses by their sittings. */
export const signatureRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('awaited') }),
  z.object({ kind: z.literal('signed') }),
  z.object({
    kind: z.literal('refused'),
    witnesses: z.array(z.object({ sittingId: id, signed: z.boolean() })).max(2),
  }),
]);
export type SignatureRequest = z.infer<typeof signatureRequest>;

/** What a screen sends to have a violation recorded; the server knows the room and the persons. */
export const violationRequest = violation
  .omit({ kind: true, roomId: true, candidate: true, signature: true })
  .extend({ sittingId: id, signature: signatureRequest });
export type ViolationRequest = z.infer<typeof violationRequest>;

const technical = technicalIncident.omit({ kind: true, roomId: true, scope: true });
/** A technical incident of a room, or of the candidates named. */
export const roomIncidentRequest = technical.extend({ sittingIds: z.array(id).max(200) });
export type RoomIncidentRequest = z.infer<typeof roomIncidentRequest>;
/** A technical incident of the whole session. */
export const sessionIncidentRequest = technical;
export type SessionIncidentRequest = z.infer<typeof sessionIncidentRequest>;
