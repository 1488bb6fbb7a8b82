import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { appointment } from './appointment.ts';
import { organisation } from './organisation.ts';

/** What can happen to the tree of organisations and to who is appointed in it. */
export const organisationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('organisationAdded'), organisation }),
  z.object({ type: z.literal('personAppointed'), appointment }),
  z.object({ type: z.literal('appointmentEnded'), appointmentId: id }),
]);
export type OrganisationEvent = z.infer<typeof organisationEvent>;

/** The whole tree with everybody appointed: small, read at every staff request from memory. */
export interface Directory {
  readonly organisations: ReadonlyMap<string, z.infer<typeof organisation>>;
  readonly appointments: readonly z.infer<typeof appointment>[];
}
