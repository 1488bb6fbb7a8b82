import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { role } from './role.ts';

/** The identity provider's name of a person (the token's `sub`). */
export const subject = z.string().min(1).max(100);

/** One role of one person: in one organisation, narrowed to an exam and to a room where named. */
export const appointment = z.object({
  appointmentId: id,
  subject,
  fullName: z.string().min(1).max(100),
  role,
  organisationId: id,
  examId: id.optional(),
  /** Only for room invigilators and technicians: the room they watch. */
  roomId: id.optional(),
});
export type Appointment = z.infer<typeof appointment>;
