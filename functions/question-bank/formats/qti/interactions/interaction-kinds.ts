import { gap } from '../../gap-text.ts';
import { elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { readAssociate } from './associate.ts';
import { readChoice } from './choice.ts';
import { readExtendedText } from './extended-text.ts';
import { numberedGaps, readGapMatch } from './gap-match.ts';
import { numberedHottexts, readHottext } from './hottext.ts';
import type { Answered, Asked } from './interaction.ts';
import { readMatch } from './match.ts';
import { readOrder } from './order.ts';
import { readTextEntry } from './text-entry.ts';

interface InteractionKind {
  /** Key and options; undefined, with a note, where they cannot be taken. */
  readonly read: (asked: Asked) => Answered | undefined;
  /** A gap in the line, the prompt, or the prompt and the text that holds what is asked. */
  readonly stem: 'gap' | 'prompt' | ((interaction: XmlNode) => StemNodes);
}
/** Nodes of a stem, and what replaces some of them. */
interface StemNodes {
  readonly nodes: XmlNode['children'];
  readonly replace: (node: XmlNode) => string | undefined;
}
const asTheyAre = () => undefined;
const textWithGaps = (interaction: XmlNode): StemNodes => ({
  nodes: interaction.children,
  replace: numberedGaps(interaction),
});
const textWithChoices = (interaction: XmlNode): StemNodes => ({
  nodes: numberedHottexts(interaction),
  replace: asTheyAre,
});

/** The interactions that a kind of question here stands for. */
export const interactionKinds: Readonly<Record<string, InteractionKind>> = {
  choiceInteraction: { read: readChoice, stem: 'prompt' },
  inlineChoiceInteraction: { read: readChoice, stem: 'gap' },
  textEntryInteraction: { read: readTextEntry, stem: 'gap' },
  extendedTextInteraction: { read: readExtendedText, stem: 'prompt' },
  orderInteraction: { read: readOrder, stem: 'prompt' },
  matchInteraction: { read: readMatch, stem: 'prompt' },
  associateInteraction: { read: readAssociate, stem: 'prompt' },
  gapMatchInteraction: { read: readGapMatch, stem: textWithGaps },
  hottextInteraction: { read: readHottext, stem: textWithChoices },
};

const isBlank = (node: XmlNode | string) =>
  typeof node === 'string' ? node.trim() === '' : blocks.has(node.name);
const blocks = new Set(
  'p div blockquote ul ol dl table pre hr h1 h2 h3 h4 h5 h6 section article figure rubricBlock'.split(
    ' ',
  ),
);

/** Whether nothing else stands in the line of an interaction: then no gap has to mark its place. */
function standsAlone(body: XmlNode, interaction: XmlNode): boolean {
  const holds = (node: XmlNode): boolean =>
    node === interaction || elementsOf(node).some((child) => holds(child));
  const block = elementsOf(body).find(holds);
  if (block === undefined) return false;
  if (block === interaction)
    return body.children.every((node) => node === interaction || isBlank(node));
  return textOf(block).trim() === textOf(interaction).trim();
}

/** What of an interaction stays in the stem, as nodes and what replaces some of them; or HTML. */
export function stemOf(body: XmlNode, interaction: XmlNode): { html: string } | StemNodes {
  const stem = interactionKinds[interaction.name]?.stem ?? 'prompt';
  const prompts = elementsOf(interaction, 'prompt');
  // A prompt in an interaction of the line is not in the published format, but in files.
  if (stem === 'gap' && prompts.length === 0)
    return { html: standsAlone(body, interaction) ? '' : gap };
  if (typeof stem === 'function') return stem(interaction);
  return { nodes: prompts, replace: asTheyAre };
}
