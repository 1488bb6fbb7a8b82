import type { Item } from '../../../shared/question-bank/item.ts';
import type { ReadQuestion } from '../../../shared/question-bank/reading.ts';
import { toItem } from './to-item.ts';

/** Stands where a file does not say what every question has. */
export const notSaid = '-';

/**
 * A question of a file as an item, to be shown and compared; undefined where it is refused. Its ids
 * go by its place, so that the same file gives the same items.
 */
export function previewItem({
  place,
  draft,
}: Pick<ReadQuestion, 'place' | 'draft'>): Item | undefined {
  if (!draft) return undefined;
  const { topic = notSaid, difficulty = 'easy', source = notSaid } = draft;
  let count = 0;
  const nextId = () => `f-${place}-${++count}`;
  const whole = { ...draft, topic, difficulty, source };
  return { ...toItem(whole, topic, nextId, { stimulusId: `s-${place}` }), itemId: `f-${place}` };
}

/** The place of a question in its file, by the id that its preview has. */
export function placeOfPreview(itemId: string): number | undefined {
  const found = /^f-(\d+)$/.exec(itemId)?.[1];
  return found === undefined ? undefined : Number(found);
}
