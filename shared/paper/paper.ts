import * as z from 'zod';

/** A question as the candidate sees it: its place in the paper and nothing of where it came from. */
export const paperQuestion = z.object({
  /** 1-based place; the only name a question has in the browser. */
  number: z.int().min(1),
  stem: z.string(),
  stemEn: z.string().optional(),
  kind: z.enum(['single', 'multiple']),
  /** Option texts in the order of this paper: A, B, C … */
  options: z
    .array(z.object({ text: z.string(), textEn: z.string().optional() }))
    .min(2)
    .max(6),
});

/** One candidate's paper, as encrypted, sent and shown. Holds no key, no bank id and no author's order. */
export const paper = z.object({
  version: z.literal(1),
  title: z.string(),
  questions: z.array(paperQuestion).min(1),
});
export type Paper = z.infer<typeof paper>;
