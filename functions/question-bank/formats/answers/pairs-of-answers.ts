import type { DraftBody, DraftOption } from '../../../../shared/question-bank/item-draft.ts';

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * Pairs to be matched. A right side that stands several times is one; one without a left side
 * belongs to none.
 */
export function pairsOfAnswers(
  pairs: readonly { readonly left: DraftOption | undefined; readonly right: DraftOption }[],
): DraftBody {
  const rights: DraftOption[] = [];
  const placeOf = (right: DraftOption) => {
    const known = rights.findIndex((each) => folded(each.text) === folded(right.text));
    return known >= 0 ? known : rights.push(right) - 1;
  };
  const placed = pairs.map(({ left, right }) => ({ left, right: placeOf(right) }));
  const lefts = placed.flatMap(({ left, right }) => (left ? [{ ...left, right }] : []));
  return { kind: 'match', lefts, rights };
}
