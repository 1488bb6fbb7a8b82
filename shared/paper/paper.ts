import * as z from 'zod';
import { questionKind } from './question-kind.ts';

const option = z.object({ text: z.string(), textEn: z.string().optional() });

/** A question as the candidate sees it: its place in the paper and nothing of where it came from. */
export const paperQuestion = z.object({
  /** 1-based place; the only name a question has in the browser. */
  number: z.int().min(1),
  stem: z.string(),
  stemEn: z.string().optional(),
  kind: questionKind,
  /** Option texts in the order of this paper: A, B, C …; left sides of pairs; none to write to. */
  options: z.array(option).max(6),
  /** Matching: the right sides in the order of this paper. */
  rights: z.array(option).max(6).optional(),
  /** Short text: capitals and small letters count. */
  caseSensitive: z.boolean().optional(),
  /** Essay: how many words it should have. */
  minWords: z.int().optional(),
  maxWords: z.int().optional(),
});
export type PaperQuestion = z.infer<typeof paperQuestion>;

/** One candidate's paper, as encrypted, sent and shown. Holds no key, no bank id and no author's order. */
export const paper = z.object({
  version: z.literal(1),
  title: z.string(),
  questions: z.array(paperQuestion).min(1),
});
export type Paper = z.infer<typeof paper>;
