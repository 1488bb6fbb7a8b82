import { gapSide, gapsBecamePairs, numberedGap } from '../../gap-text.ts';
import { findAll, type XmlNode } from '../../xml/xml-node.ts';
import { choicesOf } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';
import { declaredPairs, pairedBody } from './match.ts';

const gapsOf = (interaction: XmlNode) => findAll(interaction, ({ name }) => name === 'gap');

/** The text of a gap match with its gaps numbered, as its stem shows it. */
export function numberedGaps(interaction: XmlNode): (node: XmlNode) => string | undefined {
  const gaps = gapsOf(interaction);
  return (node) => {
    if (node.name === 'gap') return numberedGap(gaps.indexOf(node) + 1);
    return /^gap(?:Text|Img)$/.test(node.name) ? '' : undefined;
  };
}

/** `gapMatchInteraction` with one text for each gap: gaps become left sides "(1)", "(2)", … */
export function readGapMatch(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const lefts = gapsOf(interaction).map(({ attributes }, i) => ({
    id: attributes.identifier ?? '',
    option: gapSide(i + 1),
  }));
  reader.notes.add(gapsBecamePairs);
  const pairs = declaredPairs(asked).map(([text, place]) => [place, text] as const);
  return pairedBody(asked, lefts, choicesOf(interaction, reader), pairs, false);
}
