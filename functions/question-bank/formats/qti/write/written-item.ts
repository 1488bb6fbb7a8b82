import type { Item } from '../../../../../shared/question-bank/item.ts';
import { declaration, mapResponse, matchCorrect, withinTolerance } from './declarations.ts';
import type { WrittenBody } from './written-body.ts';

const entry = '<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>';

/** A number, right within its tolerance. */
export function numericItem({ key }: Extract<Item, { kind: 'numeric' }>): WrittenBody {
  return {
    declaration: declaration('single', 'float', [String(key.value)]),
    interaction: entry,
    processing: key.tolerance > 0 ? withinTolerance(key.tolerance) : matchCorrect,
    lost: [],
  };
}

/** A short text: every accepted one scores in full. */
export function textItem({ key }: Extract<Item, { kind: 'text' }>): WrittenBody {
  return {
    declaration: declaration('single', 'string', key.accepted.slice(0, 1), {
      attributes: ' default-value="0"',
      entries: key.accepted.map((text) => [text, 1]),
      each: ` case-sensitive="${key.caseSensitive === true}"`,
    }),
    interaction: entry,
    processing: mapResponse,
    lost: [],
  };
}

/** An essay; how many words it should have stands in data attributes, for want of others. */
export function essayItem({ key }: Extract<Item, { kind: 'essay' }>): WrittenBody {
  const words = [
    ['data-min-words', key.minWords],
    ['data-max-words', key.maxWords],
  ].flatMap(([name, count]) => (count === undefined ? [] : [` ${name}="${count}"`]));
  return {
    declaration: declaration('single', 'string', []),
    interaction: `<qti-extended-text-interaction response-identifier="RESPONSE"${words.join('')}/>`,
    processing: '',
    lost: [],
  };
}
