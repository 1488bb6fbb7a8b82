import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemForm, Side } from './item-form.ts';

/**
 * The form with the ids that its options got when it was saved, so that the next version has the
 * same options and not new ones. `saved` is the form as it was sent; `form` as it stands by now.
 */
export function adoptIds(form: ItemForm, saved: ItemForm, item: Item): ItemForm {
  const ids = new Map<string, string>();
  const learn = (sides: readonly Side[], given: readonly string[]) => {
    for (const [i, { key }] of sides.entries()) {
      const optionId = given[i];
      if (optionId !== undefined) ids.set(key, optionId);
    }
  };
  const given = item.options.map(({ optionId }) => optionId);
  if (item.kind === 'trueFalse') learn(saved.verdicts, given);
  else if (item.kind === 'order') learn(saved.options, item.key);
  else if (item.options.length > 0) learn(saved.options, given);
  if (item.kind === 'match')
    learn(
      saved.rights,
      item.rights.map(({ optionId }) => optionId),
    );
  const named = (sides: readonly Side[]): Side[] =>
    sides.map((side) => {
      const optionId = ids.get(side.key);
      return optionId === undefined ? side : { ...side, optionId };
    });
  const { stimulus } = form;
  const known = stimulus && item.stimulus?.stimulusId;
  return {
    ...form,
    options: named(form.options),
    verdicts: named(form.verdicts),
    rights: named(form.rights),
    ...(stimulus ? { stimulus: known ? { ...stimulus, stimulusId: known } : stimulus } : {}),
  };
}
