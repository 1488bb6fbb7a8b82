import type { DrawItem } from './draw-item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { type Blocks, keyedShuffle } from './keyed-shuffle.ts';

/** Options shuffled around those that keep their place. */
function shuffled(choices: DrawItem['choices'], blocks: Blocks): string[] {
  const free = choices.flatMap(({ optionId, pinnedAt }) =>
    pinnedAt === undefined ? [optionId] : [],
  );
  const order = keyedShuffle(free, free.length, blocks);
  const pinned = choices
    .flatMap(({ optionId, pinnedAt }) => (pinnedAt === undefined ? [] : [{ optionId, pinnedAt }]))
    .sort((a, b) => a.pinnedAt - b.pinnedAt);
  for (const { optionId, pinnedAt } of pinned) order.splice(pinnedAt, 0, optionId);
  return order;
}

/**
 * An order that is not the right one, all others equally likely: another stream is tried until one
 * differs. Bounded only so that an item of a single option, which no import makes, cannot hang it.
 */
function wrongOrder(item: DrawItem, stream: (use: string) => Blocks): string[] {
  const right = item.rightOrder?.join();
  for (let attempt = 0; ; attempt++) {
    const use = attempt === 0 ? `option|${item.itemId}` : `option|${item.itemId}|${attempt}`;
    const order = shuffled(item.choices, stream(use));
    if (order.join() !== right || attempt === 100) return order;
  }
}

/**
 * The options of a drawn item in the order of this paper, by keyed streams alone. "Đúng" and "Sai"
 * stay in place, and so does what its author pinned; an ordering never begins in the right order;
 * the right sides of pairs have a stream of their own.
 */
export function drawOptions(item: DrawItem, stream: (use: string) => Blocks): DrawnQuestion {
  const { itemId } = item;
  if (item.kind === 'trueFalse')
    return { itemId, optionIds: item.choices.map((option) => option.optionId) };
  if (item.kind === 'order') return { itemId, optionIds: wrongOrder(item, stream) };
  const optionIds = shuffled(item.choices, stream(`option|${itemId}`));
  if (!item.rightIds) return { itemId, optionIds };
  const rightIds = keyedShuffle(item.rightIds, item.rightIds.length, stream(`right|${itemId}`));
  return { itemId, optionIds, rightIds };
}
