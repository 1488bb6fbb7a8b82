import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';

/** What a receipt says it is in its header, so that it can pass for no other signed thing. */
export const receiptType = 'truong-thi-receipt+jws';

/** Ends that leave something to give a receipt for. */
export const receiptState = z.enum(['submitted', 'timedOut', 'suspended']);

/** The facts of an ended sitting that a receipt states; of the person only the candidate number. */
export const receiptFacts = z.object({
  examId: id,
  sessionId: id,
  examName: z.string(),
  partTitle: z.string(),
  candidateNumber: z.string(),
  state: receiptState,
  /** The number of the last event the server holds. */
  lastSequence: z.int().min(0),
  /** SHA-256 of the canonical final answers. */
  answersHash: z.string().regex(/^[0-9a-f]{64}$/),
  answered: z.int().min(0),
  questionCount: z.int().min(0),
  /** When it was submitted, timed out or suspended, by the server's clock. */
  endedAt: instant,
});
export type ReceiptFacts = z.infer<typeof receiptFacts>;

/** The signed payload of a receipt. */
export const receipt = receiptFacts.extend({ signedAt: instant });
export type Receipt = z.infer<typeof receipt>;

/** The protected header of a receipt (RFC 7515). */
export const receiptHeader = z.object({
  alg: z.literal('ES256'),
  typ: z.literal(receiptType),
  kid: z.string(),
});
