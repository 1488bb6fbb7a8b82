import type { Item } from '../../../shared/question-bank/item.ts';

/** A question with options to choose from. */
export type ChoiceItem = Extract<Item, { kind: 'single' | 'multiple' | 'trueFalse' }>;

/**
 * What each option is worth in a file of another system, −1 to 1: as it was imported, or so that the
 * key alone gives the full mark: right options share it, a wrong one takes all of it away.
 */
export function sharesOfItem(item: ChoiceItem): number[] {
  const { key, scores, kind } = item;
  return item.options.map(({ optionId }) => {
    const score = scores?.[optionId];
    if (score !== undefined) return score;
    if (key.includes(optionId)) return 1 / (kind === 'multiple' ? key.length : 1);
    return kind === 'multiple' ? -1 : 0;
  });
}
