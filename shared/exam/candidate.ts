import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { calendarDate } from '../kernel/instant.ts';

/** A candidate of one exam as registered. `candidateId` is ours; the number comes with numbering. */
export const candidate = z.object({
  candidateId: id,
  candidateNumber: z
    .string()
    .regex(/^[A-Z]{0,6}\d{2,7}$/)
    .optional(),
  fullName: z.string().min(1).max(100),
  birthDate: calendarDate,
  sex: z.enum(['male', 'female']),
  /** Citizen identity number, 12 digits (or the older 9), kept as text for its leading zeros. */
  citizenId: z.string().regex(/^(\d{9}|\d{12})$/),
  positionId: id,
  /** Code of the highest priority ground of the rule set; sensitive, never published. */
  priorityCode: z.string().optional(),
  /** Parts the candidate need not sit, with the ground as on the application form. */
  exemptions: z.array(z.object({ partId: id, ground: z.string().min(1).max(200) })).default([]),
});
export type Candidate = z.infer<typeof candidate>;

/** The register object: every candidate of the exam, in one immutable file. */
export const register = z.object({ candidates: z.array(candidate) });
export type Register = z.infer<typeof register>;
