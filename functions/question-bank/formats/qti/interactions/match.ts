import { elementsOf } from '../../xml/xml-node.ts';
import { matchBody, type Side } from '../keys/match-body.ts';
import { saysYes } from '../qti-boolean.ts';
import { scalarOf } from '../scoring/qti-value.ts';
import { choicesOf } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';

/** Two columns and the pairs of a declared key as a question of ours; `pairs` name left sides first. */
export function pairedBody(
  { declared, rule, reader }: Asked,
  lefts: readonly Side[],
  rights: readonly Side[],
  pairs: readonly (readonly [string, string])[],
  leftFirst: boolean,
): Answered | undefined {
  return matchBody(
    lefts,
    rights,
    {
      pairs: () => pairs,
      score: (given) => {
        const items = given.map(([a, b]) =>
          scalarOf(leftFirst ? `${a} ${b}` : `${b} ${a}`, declared.baseType),
        );
        return rule.score(items.length > 0 ? { items, ordered: false } : null);
      },
    },
    reader.notes,
  );
}

/** The pairs of a declared key, as the file has them; where it has none, those its table gives points for. */
export function declaredPairs({ declared }: Asked): (readonly [string, string])[] {
  return [...declared.pairs];
}

const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** `matchInteraction` in which every choice of one side belongs to one of the other. */
export function readMatch(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const [first = [], second = []] = elementsOf(interaction, 'simpleMatchSet').map((set) =>
    choicesOf(set, reader, ({ attributes }) => saysYes(attributes.fixed)),
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
