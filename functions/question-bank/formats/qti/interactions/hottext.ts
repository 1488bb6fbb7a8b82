import { findAll, type XmlNode } from '../../xml/xml-node.ts';
import { answeredChoice } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';

const isHottext = ({ name }: XmlNode) => name === 'hottext';
const numbered = (place: number) => `(${place}) `;

/** The text of a `hottextInteraction`, its words to choose from numbered and underlined. */
export function numberedHottexts(interaction: XmlNode): XmlNode['children'] {
  const places = new Map(findAll(interaction, isHottext).map((node, i) => [node, i + 1]));
  const marked = (node: XmlNode): XmlNode['children'] =>
    node.children.flatMap((child): XmlNode['children'] => {
      if (typeof child === 'string') return [child];
      const place = places.get(child);
      if (place === undefined) return [{ ...child, children: marked(child) }];
      return [numbered(place), { name: 'u', attributes: {}, children: child.children }];
    });
  return marked(interaction);
}

/** `hottextInteraction`: the words to choose from become options, in the order of the text. */
export function readHottext(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  reader.notes.change(
    'Các phần chọn được trong đoạn văn được đánh số, gạch chân và thành phương án.',
    'The parts of the text to choose from are numbered, underlined, and became options.',
  );
  const choices = findAll(interaction, isHottext).map(({ attributes, children }, i) => ({
    id: attributes.identifier ?? '',
    option: { ...reader.text([numbered(i + 1), ...children]), pinned: true as const },
  }));
  return answeredChoice(asked, choices);
}
