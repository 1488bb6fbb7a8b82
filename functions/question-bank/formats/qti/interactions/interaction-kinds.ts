import type { XmlNode } from '../../xml/xml-node.ts';
import { readAssociate } from './associate.ts';
import { readChoice } from './choice.ts';
import { readExtendedText } from './extended-text.ts';
import { gap } from './gap.ts';
import { numberedGaps, readGapMatch } from './gap-match.ts';
import type { Answered, Asked } from './interaction.ts';
import { readMatch } from './match.ts';
import { readOrder } from './order.ts';
import { readTextEntry } from './text-entry.ts';

interface InteractionKind {
  /** Key and options; undefined, with a note, where they cannot be taken. */
  readonly read: (asked: Asked) => Answered | undefined;
  /** A gap in the line, the prompt, or the prompt and the text with its gaps. */
  readonly stem: 'gap' | 'prompt' | 'text';
}

/** The interactions that a kind of question here stands for. */
export const interactionKinds: Readonly<Record<string, InteractionKind>> = {
  choiceInteraction: { read: readChoice, stem: 'prompt' },
  inlineChoiceInteraction: { read: readChoice, stem: 'gap' },
  textEntryInteraction: { read: readTextEntry, stem: 'gap' },
  extendedTextInteraction: { read: readExtendedText, stem: 'prompt' },
  orderInteraction: { read: readOrder, stem: 'prompt' },
  matchInteraction: { read: readMatch, stem: 'prompt' },
  associateInteraction: { read: readAssociate, stem: 'prompt' },
  gapMatchInteraction: { read: readGapMatch, stem: 'text' },
};

/** What of an interaction stays in the stem, as nodes and what replaces some of them; or HTML. */
export function stemOf(
  interaction: XmlNode,
):
  | { html: string }
  | { nodes: XmlNode['children']; replace: (node: XmlNode) => string | undefined } {
  const stem = interactionKinds[interaction.name]?.stem ?? 'prompt';
  if (stem === 'gap') return { html: ` ${gap} ` };
  const isPrompt = (node: XmlNode | string) => typeof node !== 'string' && node.name === 'prompt';
  if (stem === 'text') return { nodes: interaction.children, replace: numberedGaps(interaction) };
  return { nodes: interaction.children.filter(isPrompt), replace: () => undefined };
}
