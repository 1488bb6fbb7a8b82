import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { answerFileContent } from './answer-file.ts';
import { evidenceId } from './evidence-decision.ts';

/** An answer file that the console took, once. */
export const acceptedFile = z.object({
  sittingId: id,
  fileId: answerFileContent.shape.fileId,
  /** Which workstation made it. */
  epoch: z.int().min(1),
  /** Events that went into the journal, as if the network had brought them. */
  appended: z.int().min(0),
  /** Events kept as evidence, for a decision, and under which name. */
  kept: z.int().min(0),
  evidence: evidenceId.optional(),
});
export type AcceptedFile = z.infer<typeof acceptedFile>;
