import * as z from 'zod';
import { id } from '../kernel/id.ts';

export const difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof difficulty>;

/** A question of the bank (câu hỏi) with its key. Never leaves for a candidate's browser. */
export const item = z.object({
  itemId: id,
  topic: z.string().trim().min(1).max(200),
  difficulty,
  stem: z.string().trim().min(1).max(4000),
  stemEn: z.string().max(4000).optional(),
  kind: z.enum(['single', 'multiple']),
  /** In the author's order; ids are random so that they tell nothing. */
  options: z
    .array(
      z.object({
        optionId: id,
        text: z.string().trim().min(1).max(2000),
        textEn: z.string().max(2000).optional(),
      }),
    )
    .min(2)
    .max(6),
  /** The right option, or all of them for `multiple`. */
  key: z.array(id).min(1),
  /** The article the answer rests on. */
  source: z.string().trim().min(1).max(300),
});
export type Item = z.infer<typeof item>;
