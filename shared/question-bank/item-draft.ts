import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { richText } from '../rich-text/rich-text.ts';
import { difficulty, language } from './item.ts';
import { essayKey, numericKey, textKey } from './item-key.ts';

/** An option, or a side of a pair, as it is written. */
const draftOption = z.object({
  /** The option of the version before that this one still is; left out where it is new. */
  optionId: id.optional(),
  /** The plain text of `rich` where there is one: the server makes it anew. */
  text: z.string().max(2000),
  rich: richText.optional(),
  textEn: z.string().max(2000).optional(),
  richEn: richText.optional(),
  pinned: z.literal(true).optional(),
});
export type DraftOption = z.infer<typeof draftOption>;

const place = z.int().min(0).max(5);

/** What there is to answer, with the key beside the options instead of by their ids. */
const draftBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['single', 'multiple', 'trueFalse']),
    options: z
      .array(
        draftOption.extend({
          correct: z.boolean(),
          /** Share of the question the option is worth, −1 to 1, where the file said so. */
          score: z.number().min(-1).max(1).optional(),
        }),
      )
      .min(2)
      .max(6)
      .readonly(),
  }),
  /** Options as written, and their places (from 0) in the right order. */
  z.object({
    kind: z.literal('order'),
    options: z.array(draftOption).min(3).max(6).readonly(),
    rightOrder: z.array(place).min(3).max(6).readonly(),
  }),
  /** Left sides with the place (from 0) of their right side; a right side may belong to none. */
  z.object({
    kind: z.literal('match'),
    lefts: z
      .array(draftOption.extend({ right: place }))
      .min(2)
      .max(6)
      .readonly(),
    rights: z.array(draftOption).min(2).max(6).readonly(),
  }),
  z.object({ kind: z.literal('numeric'), key: numericKey }),
  z.object({ kind: z.literal('text'), key: textKey }),
  z.object({ kind: z.literal('essay'), key: essayKey }),
]);
export type DraftBody = z.infer<typeof draftBody>;

/** A question as a form, a row or a file gives it, before it gets ids. */
export const itemDraft = z.object({
  /** A path in the topic tree, " / " between its parts. */
  topic: z.string().trim().min(1).max(200),
  difficulty,
  language: language.optional(),
  /** The plain text of `stemRich` where there is one: the server makes it anew. */
  stem: z.string().max(4000),
  stemRich: richText.optional(),
  stemEn: z.string().max(4000).optional(),
  stemEnRich: richText.optional(),
  source: z.string().trim().min(1).max(300),
  positionGroups: z.array(z.string().trim().min(1).max(100)).max(30).readonly().optional(),
  enemyGroup: z.string().trim().max(100).optional(),
  stimulus: z
    .object({
      /** A stimulus the bank has: kept where text and form are the same, else a new one is made. */
      stimulusId: id.optional(),
      /** Tells stimuli of one file apart: questions of a file with the same name share one. */
      name: z.string().max(300).optional(),
      text: z.string().max(20_000),
      rich: richText.optional(),
    })
    .optional(),
  body: draftBody,
});
export type ItemDraft = z.infer<typeof itemDraft>;
