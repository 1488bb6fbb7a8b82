import type { ReadItem } from '../../rules/read-bank.ts';
import { elementOf, elementsOf, findAll, type XmlNode } from '../xml/xml-node.ts';
import { bodyHtml } from './body-html.ts';
import { interactionKinds, stemOf } from './interactions/interaction-kinds.ts';
import { refusedInteractions } from './interactions/refused-interactions.ts';
import type { ItemReader } from './item-reader.ts';
import { saysYes } from './qti-boolean.ts';
import { readStimulus } from './read-stimulus.ts';
import { NotEvaluated } from './scoring/not-evaluated.ts';
import { responseDeclaration } from './scoring/response-declaration.ts';
import { scoreRule } from './scoring/score-rule.ts';
import { sayWhatIsLost } from './what-is-lost.ts';

const isInteraction = ({ name }: XmlNode) =>
  /Interaction$/.test(name) || name === 'positionObjectStage';

/** The one interaction of an item; noted and undefined where it has none, several, or a foreign one. */
function interactionOf(item: XmlNode, { notes }: ItemReader): XmlNode | undefined {
  const body = elementOf(item, 'itemBody');
  const found = body ? findAll(body, isInteraction) : [];
  const [only] = found;
  if (!only)
    return notes.refuse('Tệp không có câu hỏi để trả lời.', 'There is nothing to answer in it.');
  const foreign = found.find(({ name }) => !Object.hasOwn(interactionKinds, name));
  if (foreign) {
    const known = Object.hasOwn(refusedInteractions, foreign.name)
      ? refusedInteractions[foreign.name]
      : undefined;
    return notes.refuse(
      `Dạng câu hỏi ${known ? `"${known.vi}" (${foreign.name})` : foreign.name} không có trong hệ thống.`,
      `There is no kind of question here for ${known ? `${known.en} (${foreign.name})` : foreign.name}.`,
    );
  }
  if (found.length > 1)
    return notes.refuse(
      `Câu gồm ${found.length} phần phải trả lời; hãy tách thành từng câu.`,
      `It has ${found.length} parts to answer; make each a question of its own.`,
    );
  return only;
}

const refusals = (notes: ItemReader['notes']) =>
  notes.all().filter(({ kind }) => kind === 'refused').length;

function read(item: XmlNode, reader: ItemReader): ReadItem['draft'] {
  const { notes } = reader;
  if (saysYes(item.attributes.adaptive))
    return notes.refuse(
      'Câu thích ứng (adaptive) cho trả lời nhiều lượt, không nhập được.',
      'An adaptive item is answered in several turns, which cannot be taken.',
    );
  if (elementsOf(item, 'templateDeclaration', 'templateProcessing').length > 0)
    return notes.refuse(
      'Câu sinh theo mẫu (template) có nội dung thay đổi, không nhập được.',
      'An item made from a template has changing content, which cannot be taken.',
    );
  const interaction = interactionOf(item, reader);
  if (!interaction) return undefined;
  const { responseIdentifier } = interaction.attributes;
  const node = elementsOf(item, 'responseDeclaration').find(
    ({ attributes }) => attributes.identifier === responseIdentifier,
  );
  if (!node)
    return notes.refuse(
      'Tệp không khai kiểu trả lời (responseDeclaration).',
      'The file does not declare the response (responseDeclaration).',
    );
  const declared = responseDeclaration(node);
  const rule = scoreRule(item, declared);
  const answered = interactionKinds[interaction.name]?.read({
    interaction,
    declared,
    rule,
    reader,
  });
  const itemBody = elementOf(item, 'itemBody') ?? item;
  const inner = stemOf(itemBody, interaction);
  const { stimulus, shownBy } = readStimulus(item, reader);
  const before = refusals(notes);
  const stem = reader.text(itemBody.children, (each) => {
    if (each === shownBy) return '';
    if (each !== interaction) return undefined;
    return 'html' in inner
      ? inner.html
      : `<div>${bodyHtml(inner.nodes, notes, inner.replace)}</div>`;
  });
  // Where all there is to see is an image that cannot be had, that is the reason.
  const unseen = refusals(notes) > before;
  sayWhatIsLost(item, rule, answered, notes);
  if (stem.text === '' && !unseen)
    return notes.refuse('Câu hỏi không có nội dung.', 'The question has no text.');
  if (!answered || notes.isRefused()) return undefined;
  return {
    stem: stem.text,
    ...(stem.rich ? { stemRich: stem.rich } : {}),
    ...(stimulus ? { stimulus } : {}),
    body: answered.body,
  };
}

/** The question of an `assessmentItem` in the names of QTI 2; no draft, with the reason noted, where it cannot be one. */
export function readAssessmentItem(item: XmlNode, reader: ItemReader): ReadItem['draft'] {
  try {
    return read(item, reader);
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    return reader.notes.refuse(error.reason.vi, error.reason.en);
  }
}
