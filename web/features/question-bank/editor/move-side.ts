import { type ItemForm, newSide, nextKey, type Side } from './item-form.ts';

/** Most options a question may have. */
export const mostSides = 6;
export type SideList = 'options' | 'rights';

/** The list with one side moved by a step; at an end it stays. */
export function movedSide(sides: readonly Side[], at: number, step: -1 | 1): Side[] {
  const to = at + step;
  const side = sides[at];
  if (!side || to < 0 || to >= sides.length) return [...sides];
  return sides.toSpliced(at, 1).toSpliced(to, 0, side);
}

/** The form with a new side after a place; a full list stays as it is. */
export function withSide(form: ItemForm, list: SideList, after: number): ItemForm {
  if (form[list].length >= mostSides) return form;
  return { ...form, [list]: form[list].toSpliced(after + 1, 0, newSide(nextKey(form))) };
}

/** The form without a side; two always stay. */
export function withoutSide(form: ItemForm, list: SideList, at: number): ItemForm {
  if (form[list].length <= 2) return form;
  return { ...form, [list]: form[list].toSpliced(at, 1) };
}

/** Marks a side as right: alone where one is asked for, or on and off where several are. */
export function withKey(form: ItemForm, list: 'options' | 'verdicts', at: number): ItemForm {
  const sides = form[list].map((side, i) =>
    form.kind === 'multiple'
      ? i === at
        ? { ...side, correct: !side.correct }
        : side
      : { ...side, correct: i === at },
  );
  return { ...form, [list]: sides };
}
