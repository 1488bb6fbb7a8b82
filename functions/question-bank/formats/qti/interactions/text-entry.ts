import { numericKeyOf } from '../keys/numeric-key.ts';
import { textKeyOf } from '../keys/text-key.ts';
import { single } from '../scoring/qti-value.ts';
import { toleranceOf } from '../scoring/within-equal.ts';
import type { Answered, Asked } from './interaction.ts';

/** The figures where the rule may change: declared numbers, and how far from them is still right. */
function figuresOf({ declared, rule }: Asked): { edges: number[]; written: number[] } {
  const numbers = [
    ...(declared.correct?.items ?? []).map(Number),
    ...(declared.mapping?.entries ?? []).map(({ key }) => Number(key)),
    ...rule.literals.map(Number),
  ].filter(Number.isFinite);
  const spans = numbers.flatMap((value) =>
    rule.equals.map((node) => ({ value, tolerance: toleranceOf(value, node) })),
  );
  return {
    edges: [
      ...numbers,
      ...spans.flatMap(({ value, tolerance: [below, above] }) => [value - below, value + above]),
    ],
    written: [...numbers, ...spans.flatMap(({ tolerance }) => tolerance)],
  };
}

/** `textEntryInteraction`, alone in its item: a number where its base type is one, else a short text. */
export function readTextEntry(asked: Asked): Answered | undefined {
  const { interaction, declared, rule, reader } = asked;
  const { notes } = reader;
  if (declared.cardinality !== 'single')
    return notes.refuse(
      'Ô trả lời ngắn đòi nhiều giá trị.',
      'The short answer asks for several values.',
    );
  if (/^(?:float|integer)$/.test(declared.baseType)) {
    const found = numericKeyOf(
      { ...figuresOf(asked), score: (value) => rule.score(single(value)) },
      notes,
    );
    return found && { body: { kind: 'numeric', key: found.key }, full: found.full };
  }
  if (declared.baseType !== 'string' && declared.baseType !== 'identifier')
    return notes.refuse(
      `Ô trả lời ngắn kiểu ${declared.baseType} không nhập được.`,
      `A short answer of type ${declared.baseType} cannot be taken.`,
    );
  if (interaction.attributes.patternMask)
    notes.lose(
      'Mẫu kiểm tra chữ gõ vào (patternMask) không giữ được.',
      'The pattern that checks what is typed (patternMask) is not kept.',
    );
  const named = [
    ...(declared.correct?.items ?? []).map(String),
    ...(declared.mapping?.entries ?? []).map(({ key }) => key),
    ...rule.literals,
  ];
  const found = textKeyOf({ named, score: (text) => rule.score(single(text)) }, notes);
  return found && { body: { kind: 'text', key: found.key }, full: found.full };
}
