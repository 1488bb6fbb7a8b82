import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { difficulty, type Item } from '../question-bank/item.ts';
import { questionKind } from './question-kind.ts';

const group = z.string().min(1).max(100);

/**
 * What drawing needs to know of a question, and nothing of what it says. Published after the exam,
 * so that anybody can draw every paper again without reading the bank.
 */
export const drawItem = z.object({
  itemId: id,
  kind: questionKind,
  topic: z.string(),
  difficulty,
  positionGroups: z.array(group).optional(),
  enemyGroup: group.optional(),
  stimulusId: id.optional(),
  /** The options by id, so that the author's order does not show; "Đúng" and "Sai" in theirs. */
  choices: z.array(
    z.object({
      optionId: id,
      /** The place (0 = A) an option keeps when the others are shuffled. */
      pinnedAt: z.int().min(0).optional(),
    }),
  ),
  /** Matching: the right sides, by id. */
  rightIds: z.array(id).optional(),
  /** Ordering: the right order, which no paper may begin with. */
  rightOrder: z.array(id).optional(),
});
export type DrawItem = z.infer<typeof drawItem>;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function choicesOf(item: Item): DrawItem['choices'] {
  const options = item.options.map(({ optionId, pinned }, at) =>
    pinned && item.kind !== 'order' ? { optionId, pinnedAt: at } : { optionId },
  );
  return item.kind === 'trueFalse'
    ? options
    : options.sort((a, b) => byText(a.optionId, b.optionId));
}

/** What drawing needs to know of an item of the bank. */
export function drawItemOf(item: Item): DrawItem {
  const { itemId, kind, topic, difficulty, positionGroups, enemyGroup, stimulus } = item;
  return {
    itemId,
    kind,
    topic,
    difficulty,
    ...(positionGroups ? { positionGroups } : {}),
    ...(enemyGroup === undefined ? {} : { enemyGroup }),
    ...(stimulus ? { stimulusId: stimulus.stimulusId } : {}),
    choices: choicesOf(item),
    ...(item.kind === 'match'
      ? { rightIds: item.rights.map(({ optionId }) => optionId).sort(byText) }
      : {}),
    ...(item.kind === 'order' ? { rightOrder: item.key } : {}),
  };
}
