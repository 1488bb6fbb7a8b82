import { matchBody } from '../qti/keys/match-body.ts';
import { elementsOf } from '../xml/xml-node.ts';
import type { Answered12 } from './choice-12.ts';
import { labelsOf } from './choice-12.ts';
import { type Item12, identOf } from './item-12.ts';

/** Pairs: one response for each left side, all with the same labels on the right. */
export function match12(asked: Item12): Answered12 | undefined {
  const { responses, notes, score, text } = asked;
  const rights = [
    ...new Map(
      responses.flatMap((each) => labelsOf(each, asked)).map((label) => [label.id, label]),
    ).values(),
  ];
  const lefts = responses.map((each) => ({
    id: identOf(each),
    option: text(elementsOf(each, 'material')),
  }));
  const given = (pairs: readonly (readonly [string, string])[]) =>
    new Map(pairs.map(([left, right]) => [left, [right]]));
  const pairs = () =>
    lefts.flatMap(({ id }) =>
      rights
        .filter((right) => score(given([[id, right.id]])) > 0)
        .map((right) => [id, right.id] as const),
    );
  return matchBody(lefts, rights, { pairs, score: (each) => score(given(each)) }, notes);
}
