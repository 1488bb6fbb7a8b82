import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** The fixed facts of a sitting: who, where. Written when papers are sealed, never changed. */
export const ticket = z.object({
  sittingId: id,
  examId: id,
  sessionId: id,
  partId: id,
  roomId: id,
  seat: z.int().min(1),
  candidateId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  /** The group of the candidate's position, where the blueprint tells groups apart. */
  positionGroup: z.string().optional(),
});
export type Ticket = z.infer<typeof ticket>;
