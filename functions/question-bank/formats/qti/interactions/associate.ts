import { choicesOf } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';
import { declaredPairs, pairedBody } from './match.ts';

/** `associateInteraction` in which no choice stands in two pairs: the pairs become two columns. */
export function readAssociate(asked: Asked): Answered | undefined {
  const { interaction, reader } = asked;
  const choices = choicesOf(interaction, reader);
  const pairs = declaredPairs(asked);
  if (new Set(pairs.flat()).size < pairs.length * 2)
    return reader.notes.refuse(
      'Có mục thuộc nhiều cặp; chỉ nhận ghép một-một.',
      'An entry stands in several pairs; only one-to-one pairs can be taken.',
    );
  reader.notes.change(
    'Các mục để ghép tự do nay đứng thành hai cột trái và phải.',
    'Entries that were paired freely now stand in a left and a right column.',
  );
  const lefts = new Set(pairs.map(([left]) => left));
  return pairedBody(
    asked,
    choices.filter(({ id }) => lefts.has(id)),
    choices.filter(({ id }) => !lefts.has(id)),
    pairs,
    true,
  );
}
