import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { sittingState } from './sitting-state.ts';

/** What the candidate is shown of the sitting; nothing of anybody else, nothing of the paper. */
export const sittingView = z.object({
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  organisationName: z.string(),
  examName: z.string(),
  partTitle: z.string(),
  roomName: z.string(),
  seat: z.int(),
  questionCount: z.int(),
  minutes: z.int(),
  passPercent: z.number(),
  startsAt: instant,
  deadlineAt: instant,
  state: sittingState,
  /** Whether the number of correct answers is shown after submitting. */
  immediateResult: z.boolean(),
  /** What follows this part, in the council's words by the rule set. */
  nextStep: z.object({ vi: z.string(), en: z.string() }),
  /** Which board tells of new messages (message-contract.ts); absent in views kept from before. */
  board: z.object({ examId: id, sessionId: id, roomId: id }).optional(),
});
export type SittingView = z.infer<typeof sittingView>;
