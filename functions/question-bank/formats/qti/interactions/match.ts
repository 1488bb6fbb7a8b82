import type { DraftOption } from '../../../../../shared/question-bank/item-draft.ts';
import { elementsOf } from '../../xml/xml-node.ts';
import { matchKeyOf } from '../keys/match-key.ts';
import { scalarOf } from '../scoring/qti-value.ts';
import { choicesOf } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';

export interface Side {
  readonly id: string;
  readonly option: DraftOption;
}

/** Two columns and the pairs of a declared key as a question of ours; `pairs` name left sides first. */
export function pairedBody(
  { declared, rule, reader }: Asked,
  lefts: readonly Side[],
  rights: readonly Side[],
  pairs: readonly (readonly [string, string])[],
  leftFirst: boolean,
): Answered | undefined {
  if ([lefts, rights].some(({ length }) => length < 2 || length > 6))
    return reader.notes.refuse(
      `Câu ghép đôi có ${lefts.length} và ${rights.length} vế; hệ thống nhận mỗi bên từ 2 đến 6.`,
      `The matching has ${lefts.length} and ${rights.length} sides; 2 to 6 on each can be taken.`,
    );
  const key = matchKeyOf(
    {
      lefts: lefts.map(({ id }) => id),
      rights: rights.map(({ id }) => id),
      pairs,
      score: (given) => {
        const items = given.map(([a, b]) =>
          scalarOf(leftFirst ? `${a} ${b}` : `${b} ${a}`, declared.baseType),
        );
        return rule.score(items.length > 0 ? { items, ordered: false } : null);
      },
    },
    reader.notes,
  );
  if (!key) return undefined;
  return {
    full: key.full,
    body: {
      kind: 'match',
      lefts: lefts.map(({ id, option }) => ({
        ...option,
        right: rights.findIndex((each) => each.id === key.rightOf.get(id)),
      })),
      rights: rights.map(({ option }) => option),
    },
  };
}

/** The pairs of a declared key. */
export function declaredPairs({ declared }: Asked): (readonly [string, string])[] {
  return (declared.correct?.items ?? []).map((each) => {
    const [a = '', b = ''] = String(each).split(' ');
    return [a, b] as const;
  });
}

const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** `matchInteraction` in which every choice of one side belongs to one of the other. */
export function readMatch(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const [first = [], second = []] = elementsOf(interaction, 'simpleMatchSet').map((set) =>
    choicesOf(set, reader, ({ attributes }) => attributes.fixed === 'true'),
  );
  const pairs = declaredPairs(asked);
  const forward = once(pairs.map(([left]) => left)) && pairs.length === first.length;
  const backward = once(pairs.map(([, right]) => right)) && pairs.length === second.length;
  if (forward || !backward) return pairedBody(asked, first, second, pairs, true);
  reader.notes.change(
    'Hai cột được đổi chỗ: mỗi vế của cột thứ hai thuộc một vế của cột thứ nhất.',
    'The two columns changed places: each entry of the second belongs to one of the first.',
  );
  const turned = pairs.map(([left, right]) => [right, left] as const);
  return pairedBody(asked, second, first, turned, false);
}
