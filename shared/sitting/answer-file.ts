import * as z from 'zod';
import { answerEvent } from './answer-event.ts';

/**
 * The last resort when the network does not come back: what a browser still holds, encrypted with
 * the answer key that the server released at the start, carried to the staff console by a
 * technician. `sealed` is AES-256-GCM (ciphertext and tag) over the JSON of `answerFileContent`,
 * with `answerFileSeal` as additional data; `iv` is 12 bytes. All in base64.
 */
export const answerFile = z.object({
  format: z.literal('truong-thi-answers'),
  version: z.literal(1),
  sittingId: z.string().min(1).max(100),
  epoch: z.int().min(1),
  candidateNumber: z.string().min(1).max(20),
  iv: z.base64().length(16),
  sealed: z.base64().max(2_000_000),
});
export type AnswerFile = z.infer<typeof answerFile>;

/** What is inside: every event the browser knows since the last one the server acknowledged. */
export const answerFileContent = z.object({
  /** Random name of this file: it is accepted once. */
  fileId: z.string().regex(/^[0-9a-f]{16}$/),
  /** Server time by the browser's reckoning, epoch milliseconds. */
  madeAt: z.int(),
  /** The client's number of the first event; the others follow without a gap. */
  firstSequence: z.int().min(1),
  events: z.array(answerEvent).min(1).max(20_000),
  /** The last event the server had acknowledged to this browser. */
  lastAcknowledged: z.int().min(0),
});
export type AnswerFileContent = z.infer<typeof answerFileContent>;

/** The additional data of the encryption: a file opens only for its own sitting and workstation. */
export function answerFileSeal(file: Pick<AnswerFile, 'sittingId' | 'epoch'>): string {
  return `${file.sittingId}|${file.epoch}`;
}

/** The name under which the browser offers the file. */
export function answerFileName(candidateNumber: string): string {
  return `${candidateNumber.replace(/[^A-Za-z0-9-]/g, '_')}.truongthi`;
}
