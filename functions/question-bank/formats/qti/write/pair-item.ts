import type { Item } from '../../../../../shared/question-bank/item.ts';
import { letterOf } from './choice-item.ts';
import { declaration, matchCorrect } from './declarations.ts';
import type { Texts, WrittenBody } from './written-body.ts';

/** An ordering: the entries as their author wrote them, the key in the right order. */
export function orderItem(item: Extract<Item, { kind: 'order' }>, texts: Texts): WrittenBody {
  const ids = new Map(item.options.map(({ optionId }, i) => [optionId, letterOf(i)]));
  const choices = item.options.map(
    (option, i) =>
      `<qti-simple-choice identifier="${letterOf(i)}"${option.pinned ? ' fixed="true"' : ''}>${texts.option(option)}</qti-simple-choice>`,
  );
  return {
    declaration: declaration(
      'ordered',
      'identifier',
      item.key.map((id) => ids.get(id) ?? ''),
    ),
    interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${choices.join('')}</qti-order-interaction>`,
    processing: matchCorrect,
    lost: [],
  };
}

/** Pairs: left sides are used once, a right side as often as there are left ones. */
export function matchItem(item: Extract<Item, { kind: 'match' }>, texts: Texts): WrittenBody {
  const lefts = new Map(item.options.map(({ optionId }, i) => [optionId, `L${i + 1}`]));
  const rights = new Map(item.rights.map(({ optionId }, i) => [optionId, `R${i + 1}`]));
  const set = (options: Item['options'], ids: ReadonlyMap<string, string>, most: number) =>
    `<qti-simple-match-set>${options
      .map(
        (option) =>
          `<qti-simple-associable-choice identifier="${ids.get(option.optionId)}" match-max="${most}"${option.pinned ? ' fixed="true"' : ''}>${texts.option(option)}</qti-simple-associable-choice>`,
      )
      .join('')}</qti-simple-match-set>`;
  return {
    declaration: declaration(
      'multiple',
      'directedPair',
      item.key.map(({ left, right }) => `${lefts.get(left)} ${rights.get(right)}`),
    ),
    interaction: `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${item.options.length}">${set(item.options, lefts, 1)}${set(item.rights, rights, item.options.length)}</qti-match-interaction>`,
    processing: matchCorrect,
    lost: [],
  };
}
