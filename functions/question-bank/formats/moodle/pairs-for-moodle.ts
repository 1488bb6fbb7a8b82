import type { Item } from '../../../../shared/question-bank/item.ts';

type Side = Item['options'][number];
/** Moodle stops importing at a question of pairs with fewer entries. */
const least = 3;

/**
 * The entries of a question of pairs in a file for Moodle: each left side with its right one, then
 * the right sides that belong to none, without a left. Where these are too few for Moodle the last
 * right side stands once more: Moodle, like our own reader, takes right sides of one text for one.
 */
export function pairsForMoodle(item: Extract<Item, { kind: 'match' }>): {
  readonly left?: Side;
  readonly right: Side;
}[] {
  const rightOf = new Map(item.key.map(({ left, right }) => [left, right]));
  const pairs = item.options.flatMap((left) => {
    const right = item.rights.find((each) => each.optionId === rightOf.get(left.optionId));
    return right ? [{ left, right }] : [];
  });
  const used = new Set(rightOf.values());
  const spare = item.rights.filter((each) => !used.has(each.optionId)).map((right) => ({ right }));
  const entries = [...pairs, ...spare];
  const last = pairs.at(-1);
  return last && entries.length < least ? [...entries, { right: last.right }] : entries;
}
