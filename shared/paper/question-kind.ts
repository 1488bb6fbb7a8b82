import * as z from 'zod';

/**
 * How a question is answered: one option, several, right or wrong, a number, a short text, options
 * put in order, left sides matched with right sides, or an essay, which people mark.
 */
export const questionKind = z.enum([
  'single',
  'multiple',
  'trueFalse',
  'numeric',
  'text',
  'order',
  'match',
  'essay',
]);
export type QuestionKind = z.infer<typeof questionKind>;
