import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** A right number: what lies within `tolerance` of `value`, both ends included, is right. */
export const numericKey = z.object({ value: z.number(), tolerance: z.number().min(0) });
export type NumericKey = z.infer<typeof numericKey>;

/** Texts taken as right, compared without regard to white space and, unless said, to case. */
export const textKey = z.object({
  accepted: z.array(z.string().trim().min(1).max(300)).min(1).max(20),
  caseSensitive: z.boolean().optional(),
});
export type TextKey = z.infer<typeof textKey>;

/** Which right side belongs to each left side; every left side stands once. */
export const matchKey = z
  .array(z.object({ left: id, right: id }))
  .min(2)
  .max(6);
export type MatchKey = z.infer<typeof matchKey>;

/** How many words an essay should have; people mark it. */
export const essayKey = z.object({
  minWords: z.int().min(1).max(10_000).optional(),
  maxWords: z.int().min(1).max(10_000).optional(),
});
export type EssayKey = z.infer<typeof essayKey>;
