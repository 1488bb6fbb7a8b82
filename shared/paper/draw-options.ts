import type { Item } from '../question-bank/item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { type Blocks, keyedShuffle } from './keyed-shuffle.ts';

type Option = Item['options'][number];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function shuffled(options: readonly Option[], blocks: Blocks): string[] {
  const ids = options.map((option) => option.optionId).sort(byText);
  return keyedShuffle(ids, ids.length, blocks);
}

/**
 * An order that is not the right one, all others equally likely: another stream is tried until one
 * differs. Bounded only so that an item of a single option, which no import makes, cannot hang it.
 */
function wrongOrder(item: Item & { kind: 'order' }, stream: (use: string) => Blocks): string[] {
  const right = item.key.join();
  for (let attempt = 0; ; attempt++) {
    const use = attempt === 0 ? `option|${item.itemId}` : `option|${item.itemId}|${attempt}`;
    const order = shuffled(item.options, stream(use));
    if (order.join() !== right || attempt === 100) return order;
  }
}

/**
 * The options of a drawn item in the order of this paper, by keyed streams alone. "Đúng" and "Sai"
 * stay in place; an ordering never begins in the right order; the right sides of pairs have a
 * stream of their own.
 */
export function drawOptions(item: Item, stream: (use: string) => Blocks): DrawnQuestion {
  const { itemId } = item;
  if (item.kind === 'trueFalse')
    return { itemId, optionIds: item.options.map((option) => option.optionId) };
  if (item.kind === 'order') return { itemId, optionIds: wrongOrder(item, stream) };
  const optionIds = shuffled(item.options, stream(`option|${itemId}`));
  if (item.kind !== 'match') return { itemId, optionIds };
  return { itemId, optionIds, rightIds: shuffled(item.rights, stream(`right|${itemId}`)) };
}
