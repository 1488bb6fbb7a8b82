import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** A question that says nearly the same as another. */
export const nearTwin = z.object({
  itemId: id,
  version: z.int(),
  /** Its text, shortened. */
  stem: z.string(),
  topic: z.string(),
  /**
   * The share of three-word sequences that both have, of those that either has (Jaccard), without
   * regard to case, diacritics, white space and the order of options: 1 is the same.
   */
  similarity: z.number().min(0).max(1),
  /** The same words in the same options, in whatever order. */
  exact: z.boolean(),
});
export type NearTwin = z.infer<typeof nearTwin>;
