import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { essayKey, matchKey, numericKey, textKey } from './item-key.ts';

export const difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof difficulty>;

/** An option, or a side of a pair. Ids are random so that they tell nothing. */
const option = z.object({
  optionId: id,
  text: z.string().trim().min(1).max(2000),
  textEn: z.string().max(2000).optional(),
});
const none = z.array(option).max(0).default([]);

const common = {
  itemId: id,
  topic: z.string().trim().min(1).max(200),
  difficulty,
  stem: z.string().trim().min(1).max(4000),
  stemEn: z.string().max(4000).optional(),
  /** The article the answer rests on. */
  source: z.string().trim().min(1).max(300),
};

/**
 * A question of the bank (câu hỏi) with its key. Never leaves for a candidate's browser. Options
 * stand in the author's order; questions without any have an empty list.
 */
export const item = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.enum(['single', 'multiple', 'trueFalse']),
    options: z.array(option).min(2).max(6),
    /** The right option, or all of them for `multiple`. */
    key: z.array(id).min(1),
  }),
  z.object({
    ...common,
    kind: z.literal('order'),
    /** Three at least: of two, an order that is not the right one would tell it. */
    options: z.array(option).min(3).max(6),
    /** All options in the right order. */
    key: z.array(id).min(3).max(6),
  }),
  z.object({
    ...common,
    kind: z.literal('match'),
    /** The left sides. */
    options: z.array(option).min(2).max(6),
    /** The right sides; there may be more of them than pairs. */
    rights: z.array(option).min(2).max(6),
    key: matchKey,
  }),
  z.object({ ...common, kind: z.literal('numeric'), options: none, key: numericKey }),
  z.object({ ...common, kind: z.literal('text'), options: none, key: textKey }),
  z.object({ ...common, kind: z.literal('essay'), options: none, key: essayKey }),
]);
export type Item = z.infer<typeof item>;
