import { findAll, type XmlNode } from '../../xml/xml-node.ts';
import { choicesOf } from './choice.ts';
import { gap } from './gap.ts';
import type { Answered, Asked } from './interaction.ts';
import { declaredPairs, pairedBody } from './match.ts';

const gapsOf = (interaction: XmlNode) => findAll(interaction, ({ name }) => name === 'gap');

/** The text of a gap match with its gaps numbered, as its stem shows it. */
export function numberedGaps(interaction: XmlNode): (node: XmlNode) => string | undefined {
  const gaps = gapsOf(interaction);
  return (node) => {
    if (node.name === 'gap') return `(${gaps.indexOf(node) + 1}) ${gap}`;
    return /^gap(?:Text|Img)$/.test(node.name) ? '' : undefined;
  };
}

/** `gapMatchInteraction` with one text for each gap: gaps become left sides "(1)", "(2)", … */
export function readGapMatch(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const lefts = gapsOf(interaction).map(({ attributes }, i) => ({
    id: attributes.identifier ?? '',
    option: { text: `(${i + 1})`, pinned: true as const },
  }));
  reader.notes.change(
    'Chỗ trống trong đoạn văn được đánh số và ghép với các từ ở cột bên phải.',
    'Gaps in the text are numbered and matched with the words in the right column.',
  );
  const pairs = declaredPairs(asked).map(([text, place]) => [place, text] as const);
  return pairedBody(asked, lefts, choicesOf(interaction, reader), pairs, false);
}
