import { matchKeyOf } from '../qti/keys/match-key.ts';
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
  if ([lefts, rights].some(({ length }) => length < 2 || length > 6))
    return notes.refuse(
      `Câu ghép đôi có ${lefts.length} và ${rights.length} vế; hệ thống nhận mỗi bên từ 2 đến 6.`,
      `The matching has ${lefts.length} and ${rights.length} sides; 2 to 6 on each can be taken.`,
    );
  const given = (pairs: readonly (readonly [string, string])[]) =>
    new Map(pairs.map(([left, right]) => [left, [right]]));
  const pairs = lefts.flatMap(({ id }) =>
    rights
      .filter((right) => score(given([[id, right.id]])) > 0)
      .map((right) => [id, right.id] as const),
  );
  const key = matchKeyOf(
    {
      lefts: lefts.map(({ id }) => id),
      rights: rights.map(({ id }) => id),
      pairs,
      score: (each) => score(given(each)),
    },
    notes,
  );
  if (!key) return undefined;
  return {
    full: key.full,
    body: {
      kind: 'match',
      lefts: lefts.map(({ id, option }) => ({
        ...option,
        right: rights.findIndex((right) => right.id === key.rightOf.get(id)),
      })),
      rights: rights.map(({ option }) => option),
    },
  };
}
