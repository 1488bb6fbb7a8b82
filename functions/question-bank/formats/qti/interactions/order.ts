import { orderKeyOf } from '../keys/order-key.ts';
import { saysYes } from '../qti-boolean.ts';
import { choicesOf } from './choice.ts';
import type { Answered, Asked } from './interaction.ts';

/** `orderInteraction` of all its choices. */
export function readOrder({ interaction, declared, rule, reader }: Asked): Answered | undefined {
  const { notes } = reader;
  const { minChoices, maxChoices } = interaction.attributes;
  const choices = choicesOf(interaction, reader, ({ attributes }) => saysYes(attributes.fixed));
  if (choices.length < 3 || choices.length > 6)
    return notes.refuse(
      `Câu sắp xếp có ${choices.length} mục; hệ thống nhận từ 3 đến 6.`,
      `The ordering has ${choices.length} entries; 3 to 6 can be taken.`,
    );
  const fewer = [minChoices, maxChoices].some((each) => each && Number(each) < choices.length);
  if (fewer && Number(maxChoices ?? choices.length) > 0)
    return notes.refuse(
      'Câu sắp xếp chỉ lấy một phần các mục.',
      'The ordering asks for only some of its entries.',
    );
  const ids = choices.map(({ id }) => id);
  const key = orderKeyOf(
    {
      ids,
      correct: (declared.correct?.items ?? []).map(String),
      score: (order) => rule.score({ items: order, ordered: true }),
    },
    notes,
  );
  if (!key) return undefined;
  return {
    full: key.full,
    body: {
      kind: 'order',
      options: choices.map(({ option }) => option),
      rightOrder: key.order.map((id) => ids.indexOf(id)),
    },
  };
}
