import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { richText } from '../rich-text/rich-text.ts';
import { difficulty, item, language } from './item.ts';

/** Most questions one request may change; also most that one event names. */
export const mostAtOnce = 2000;

/** A version of a question, named. */
export const versionRef = z.object({ itemId: id, version: z.int().min(1) });
export type VersionRef = z.infer<typeof versionRef>;
export const versionRefs = z.array(versionRef).min(1).max(mostAtOnce);

const common = item.options[0].shape;

/** What is set in many questions at once; what is left out stays, null takes the tag away. */
export const bulkChange = z
  .object({
    topic: common.topic.optional(),
    difficulty: difficulty.optional(),
    language: language.nullable().optional(),
    source: common.source.optional(),
    positionGroups: common.positionGroups.unwrap().nullable().optional(),
    enemyGroup: common.enemyGroup.unwrap().nullable().optional(),
    /** The text the questions are about: one for all of them, under a new id. */
    stimulus: z
      .object({ text: z.string().max(20_000), rich: richText.optional() })
      .nullable()
      .optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined));
export type BulkChange = z.infer<typeof bulkChange>;
