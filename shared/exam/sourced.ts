import * as z from 'zod';

/** How sure we are of a value: read in the text, recalled, or left to the council. */
export const certainty = z.enum(['confirmed', 'recollection', 'council']);

/** A value of a rule set with the article it comes from, shown wherever the value is. */
export function sourced<T extends z.ZodType>(value: T) {
  return z.object({ value, basis: z.string().min(1).max(300), certainty });
}
