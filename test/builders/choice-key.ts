import type { Item } from '../../shared/question-bank/item.ts';

/** The ids of the right options of a question that is answered by choosing; none for other kinds. */
export function choiceKey(item: Item | undefined): readonly string[] {
  const chooses =
    item?.kind === 'single' || item?.kind === 'multiple' || item?.kind === 'trueFalse';
  return chooses ? item.key : [];
}
