import * as z from 'zod';
import { item } from '../question-bank/item.ts';
import { blueprint } from './blueprint.ts';

/** What is frozen and encrypted when a part is sealed: all a paper and its grading follow from. */
export const sealedBank = z.object({
  examId: z.string(),
  roundId: z.string(),
  partId: z.string(),
  paperTitle: z.string(),
  blueprint,
  /** The approved items of the bank, by item id. */
  items: z.array(item),
  /** The sessions of the part, the earliest first; known when papers are drawn. */
  sessions: z.array(z.string()).optional(),
  /** 32 random bytes, hex; every draw and order follows from it. Committed to before the exam. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** 32 random bytes, hex; salts the published hashes of questions. Never published. */
  leafKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SealedBank = z.infer<typeof sealedBank>;
