import { elementsOf, type XmlNode } from '../../xml/xml-node.ts';
import type { ItemReader } from '../item-reader.ts';
import { choiceKey } from '../keys/choice-key.ts';
import { isTrueFalse } from '../keys/is-true-false.ts';
import type { Side } from '../keys/match-body.ts';
import { saysYes } from '../qti-boolean.ts';
import type { Answered, Asked } from './interaction.ts';

const names = ['simpleChoice', 'inlineChoice', 'gapText', 'gapImg', 'simpleAssociableChoice'];
/** The choices of an interaction with their texts; those that keep their place are pinned. */
export function choicesOf(
  parent: XmlNode,
  reader: ItemReader,
  pinned: (choice: XmlNode) => boolean = () => false,
): Side[] {
  return elementsOf(parent, ...names).map((node) => {
    if (node.attributes.templateIdentifier)
      reader.notes.refuse(
        'Phương án hiện theo mẫu (template), không nhập được.',
        'An option appears by a template, which cannot be taken.',
      );
    return {
      id: node.attributes.identifier ?? '',
      option: { ...reader.text(node.children), ...(pinned(node) ? { pinned: true as const } : {}) },
    };
  });
}

/** `choiceInteraction`, or `inlineChoiceInteraction` alone in its item. */
export function readChoice(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const { shuffle } = interaction.attributes;
  // QTI shuffles only where it is said; an order the author relied on is kept.
  const still = !saysYes(shuffle);
  const choices = choicesOf(
    interaction,
    reader,
    ({ attributes }) => still || saysYes(attributes.fixed),
  );
  return answeredChoice(asked, choices);
}

/** A choice of options, scored as its item says; noted and undefined where it cannot be taken. */
export function answeredChoice(
  { interaction, declared, rule, reader }: Asked,
  choices: readonly Side[],
): Answered | undefined {
  const { notes } = reader;
  const { maxChoices, minChoices } = interaction.attributes;
  if (choices.length < 2 || choices.length > 6)
    return notes.refuse(
      `Câu có ${choices.length} phương án; hệ thống nhận từ 2 đến 6.`,
      `It has ${choices.length} options; 2 to 6 can be taken.`,
    );
  const ids = choices.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    return notes.refuse('Hai phương án trùng mã.', 'Two options have the same identifier.');
  const most = Number(maxChoices ?? 1) || 0;
  const multiple = declared.cardinality === 'multiple' && most !== 1;
  if (declared.cardinality === 'ordered')
    return notes.refuse('Câu chọn đòi thứ tự chọn.', 'The choice asks for an order of choosing.');
  const key = choiceKey(
    {
      ids,
      multiple,
      most,
      score: (chosen) => rule.score({ items: chosen, ordered: declared.cardinality === 'single' }),
      ...(declared.correct ? { correct: declared.correct.items.map(String) } : {}),
      mapping: declared.mapping,
    },
    notes,
  );
  if (!key) return undefined;
  if (multiple && ((most > 0 && most < ids.length) || Number(minChoices ?? 0) > 1))
    notes.lose(
      'Số phương án được chọn (ít nhất, nhiều nhất) không giữ được.',
      'How many options may be chosen (at least, at most) is not kept.',
    );
  const trueFalse = !multiple && isTrueFalse(choices.map(({ option }) => option));
  return {
    full: key.full,
    body: {
      kind: trueFalse ? 'trueFalse' : multiple ? 'multiple' : 'single',
      options: choices.map(({ id, option: { pinned, ...option } }) => {
        const score = key.scores.get(id);
        return {
          ...option,
          ...(pinned && !trueFalse ? { pinned } : {}),
          correct: key.right.has(id),
          ...(score === undefined ? {} : { score }),
        };
      }),
    },
  };
}
