import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { pageQuery } from '../kernel/page.ts';
import { questionKind } from '../paper/question-kind.ts';
import { difficulty, language } from './item.ts';
import { versionState } from './version-state.ts';

/** Several values of a query, with commas between: any of them. */
const anyOf = <T extends z.ZodType<string, string>>(value: T) =>
  z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(value).max(20))
    .optional();

/** What narrows a list of questions. A question counts by its newest version that is not given up. */
export const itemFilter = z.object({
  search: pageQuery.shape.search,
  /** A topic and everything under it. */
  topic: z.string().max(200).optional(),
  difficulty: anyOf(difficulty),
  kind: anyOf(questionKind),
  state: anyOf(versionState),
  /** Written in it, or translated into it. */
  language: language.optional(),
  /** Questions that name the group. */
  positionGroup: z.string().max(100).optional(),
  /** Who wrote the newest version. */
  author: z.string().max(200).optional(),
  enemyGroup: z.string().max(100).optional(),
  stimulusId: z.string().max(40).optional(),
  image: z.enum(['yes', 'no']).optional(),
  formula: z.enum(['yes', 'no']).optional(),
  /** Written or moved at or after this moment. */
  changedSince: z.coerce.number().pipe(instant).optional(),
  /** What waits for the caller: to review (not their own), or sent back to them. */
  waiting: z.enum(['review', 'correction']).optional(),
});
export type ItemFilter = z.infer<typeof itemFilter>;

export const itemSort = z.enum([
  'added',
  'changed',
  'topic',
  'difficulty',
  'state',
  'author',
  'stem',
]);
export type ItemSort = z.infer<typeof itemSort>;

export const itemQuery = pageQuery.extend({
  ...itemFilter.shape,
  sort: itemSort.default('added'),
  order: z.enum(['asc', 'desc']).default('asc'),
});

const counted = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

/**
 * How many questions each value of each filter would leave, the other filters staying as they are:
 * the numbers beside the filters.
 */
export const itemCounts = z.object({
  total: z.int(),
  /** Every topic and every one above, by full name in tree order; what lies under counts. */
  topic: counted(z.string()),
  difficulty: counted(difficulty),
  kind: counted(questionKind),
  state: counted(versionState),
  language: counted(language),
  positionGroup: counted(z.string()),
  author: counted(z.string()),
  enemyGroup: counted(z.string()),
  image: z.int(),
  formula: z.int(),
});
export type ItemCounts = z.infer<typeof itemCounts>;
