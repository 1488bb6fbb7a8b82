import type { DraftBody } from '../../../../shared/question-bank/item-draft.ts';
import { choiceKey } from '../qti/keys/choice-key.ts';
import { isTrueFalse } from '../qti/keys/is-true-false.ts';
import { orderKeyOf } from '../qti/keys/order-key.ts';
import { findAll, type XmlNode } from '../xml/xml-node.ts';
import { type Item12, identOf, type Response12 } from './item-12.ts';

export interface Answered12 {
  readonly body: DraftBody;
  readonly full?: number;
}

/** The labels one can choose in a response, with their texts. */
export function labelsOf(response: Response12, { text }: Item12) {
  const shuffles = findAll(response, ({ name }) =>
    /^(?:render_choice|ims_render_object)$/.test(name),
  );
  const still = shuffles.some(({ attributes }) => attributes.shuffle === 'No');
  const isLabel = ({ name }: XmlNode) => name === 'response_label';
  return findAll(response, isLabel).map((label) => ({
    id: identOf(label),
    pinned: still || label.attributes.rshuffle === 'No',
    option: text(findAll(label, ({ name }) => name === 'material')),
  }));
}

/** A choice of labels, or an order of them. */
export function choice12(response: Response12, asked: Item12): Answered12 | undefined {
  const { notes, score } = asked;
  const labels = labelsOf(response, asked);
  const ids = labels.map(({ id }) => id);
  const order = response.attributes.rcardinality === 'Ordered';
  const least = order ? 3 : 2;
  if (ids.length < least || ids.length > 6)
    return notes.refuse(
      `Câu có ${ids.length} phương án; hệ thống nhận từ ${least} đến 6.`,
      `It has ${ids.length} options; ${least} to 6 can be taken.`,
    );
  const scoreOf = (chosen: readonly string[]) => score(new Map([[identOf(response), chosen]]));
  if (order) {
    const key = orderKeyOf({ ids, correct: [], score: scoreOf }, notes);
    const rightOrder = key?.order.map((id) => ids.indexOf(id)) ?? [];
    const options = labels.map(({ option }) => option);
    return key && { full: key.full, body: { kind: 'order', options, rightOrder } };
  }
  const multiple = response.attributes.rcardinality === 'Multiple';
  const key = choiceKey({ ids, multiple, most: 0, score: scoreOf }, notes);
  if (!key) return undefined;
  const trueFalse = !multiple && isTrueFalse(labels.map(({ option }) => option));
  return {
    full: key.full,
    body: {
      kind: trueFalse ? 'trueFalse' : multiple ? 'multiple' : 'single',
      options: labels.map(({ id, pinned, option }) => {
        const share = key.scores.get(id);
        return {
          ...option,
          ...(pinned && !trueFalse ? { pinned: true as const } : {}),
          correct: key.right.has(id),
          ...(share === undefined ? {} : { score: share }),
        };
      }),
    },
  };
}
