import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { richText } from '../rich-text/rich-text.ts';
import { essayKey, matchKey, numericKey, textKey } from './item-key.ts';

export const difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof difficulty>;

/** A language by its code (BCP 47, letters only): vi, en, fr. */
export const language = z.string().regex(/^[a-z]{2,3}$/);

/**
 * An option, or a side of a pair. Ids are random so that they tell nothing. `text` is the plain
 * text of `rich` where there is one (an image's description, a formula's TeX).
 */
const option = z.object({
  optionId: id,
  text: z.string().trim().min(1).max(2000),
  rich: richText.optional(),
  textEn: z.string().max(2000).optional(),
  richEn: richText.optional(),
  /** Keeps its place when options are shuffled ("Tất cả các phương án trên"). */
  pinned: z.literal(true).optional(),
});
const none = z.array(option).max(0).default([]);

const common = {
  itemId: id,
  /** Which version of the question this is; left out: the first. */
  version: z.int().min(1).optional(),
  /** A path in the topic tree, " / " between its parts; a plain topic is a path of one. */
  topic: z.string().trim().min(1).max(200),
  difficulty,
  /** What it is written in; left out: Vietnamese. A translation stands in `stemEn`. */
  language: language.optional(),
  /** The plain text of `stemRich` where there is one. */
  stem: z.string().trim().min(1).max(4000),
  stemRich: richText.optional(),
  stemEn: z.string().max(4000).optional(),
  stemEnRich: richText.optional(),
  /** The article the answer rests on. */
  source: z.string().trim().min(1).max(300),
  /** Groups of positions (nhóm vị trí việc làm) the question is for; left out: for all. */
  positionGroups: z.array(z.string().trim().min(1).max(100)).min(1).max(30).optional(),
  /** Questions that give one another away bear the same name: a paper holds at most one of them. */
  enemyGroup: z.string().trim().min(1).max(100).optional(),
  /** A text or picture several questions are about: drawn all together or not at all, in one place. */
  stimulus: z
    .object({
      stimulusId: id,
      text: z.string().trim().min(1).max(20_000),
      rich: richText.optional(),
    })
    .optional(),
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
    /**
     * What an option is worth where the file it came from said so, as a share of the question (1 is
     * all, negative takes away). Kept to be exported again; grading goes by `key` unless a rule set
     * says otherwise.
     */
    scores: z.record(id, z.number().min(-1).max(1)).optional(),
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
