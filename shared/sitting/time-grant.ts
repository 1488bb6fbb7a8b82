import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** Whom a grant of time concerns: one candidate, a room, or everybody in the session. */
export const grantScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sitting'), sittingId: id }),
  z.object({ kind: z.literal('room'), roomId: id }),
  z.object({ kind: z.literal('session') }),
]);
export type GrantScope = z.infer<typeof grantScope>;

/** Time given back after a failure, with who answers for it. Grants are only ever added. */
export const timeGrant = z.object({
  scope: grantScope,
  minutes: z.int().min(1).max(180),
  reason: z.string().trim().min(3).max(500),
  /** The number of the incident's minutes (biên bản), where there is one. */
  incident: z.string().trim().max(60).optional(),
});
export type TimeGrant = z.infer<typeof timeGrant>;
