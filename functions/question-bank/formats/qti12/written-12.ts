import { numericKeyOf } from '../qti/keys/numeric-key.ts';
import { textKeyOf } from '../qti/keys/text-key.ts';
import { findAll } from '../xml/xml-node.ts';
import type { Answered12 } from './choice-12.ts';
import { type Item12, identOf, type Response12 } from './item-12.ts';
import { literals12 } from './score-12.ts';

/** A written answer: a number, a short text, or an essay where nothing is compared. */
export function written12(response: Response12, asked: Item12): Answered12 | undefined {
  const { item, type, notes, score } = asked;
  const named = literals12(item);
  if (type === 'essay_question' || (type === '' && named.length === 0))
    return { body: { kind: 'essay', key: {} } };
  const of = (text: string) => score(new Map([[identOf(response), [text]]]));
  const isNumeric =
    type === 'numerical_question' ||
    response.name === 'response_num' ||
    findAll(response, ({ attributes }) => /^(?:Decimal|Integer)$/.test(attributes.fibtype ?? ''))
      .length > 0;
  if (isNumeric) {
    const numbers = named.map(Number);
    const found = numericKeyOf(
      { edges: numbers, written: numbers, score: (value) => of(String(value)) },
      notes,
    );
    return found && { body: { kind: 'numeric', key: found.key }, full: found.full };
  }
  const found = textKeyOf({ named, score: of }, notes);
  return found && { body: { kind: 'text', key: found.key }, full: found.full };
}
