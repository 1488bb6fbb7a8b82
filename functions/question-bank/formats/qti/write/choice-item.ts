import type { Item } from '../../../../../shared/question-bank/item.ts';
import { itemNotes } from '../../item-notes.ts';
import { choiceKey } from '../keys/choice-key.ts';
import { mappedScore } from '../scoring/mapped-score.ts';
import type { Mapping } from '../scoring/response-declaration.ts';
import { declaration, mapResponse, matchCorrect } from './declarations.ts';
import type { Texts, WrittenBody } from './written-body.ts';

type ChoiceItem = Extract<Item, { kind: 'single' | 'multiple' | 'trueFalse' }>;
export const letterOf = (place: number) => String.fromCharCode(65 + place);

/** The scores of an item as a mapping; undefined where it has none or they would contradict its key. */
function mappingOf(item: ChoiceItem, right: readonly string[]): Mapping | undefined {
  const { scores } = item;
  if (!scores) return undefined;
  const mapping: Mapping = {
    upper: 1,
    otherwise: 0,
    entries: item.options.flatMap(({ optionId }, i) => {
      const value = scores[optionId];
      return value === undefined ? [] : [{ key: letterOf(i), value, caseSensitive: true }];
    }),
  };
  const found = choiceKey(
    {
      ids: item.options.map((_, i) => letterOf(i)),
      multiple: item.kind === 'multiple',
      most: 0,
      correct: right,
      mapping,
      score: (items) => mappedScore(mapping, { items, ordered: false }),
    },
    itemNotes(),
  );
  return found && mapping;
}

/** A choice: one option, several, or true and false. */
export function choiceItem(item: ChoiceItem, texts: Texts): WrittenBody {
  const multiple = item.kind === 'multiple';
  const right = item.options.flatMap(({ optionId }, i) =>
    item.key.includes(optionId) ? [letterOf(i)] : [],
  );
  const mapping = mappingOf(item, right);
  const still = item.kind === 'trueFalse' || item.options.every(({ pinned }) => pinned);
  const choices = item.options.map((option, i) => {
    const fixed = option.pinned && !still ? ' fixed="true"' : '';
    return `<qti-simple-choice identifier="${letterOf(i)}"${fixed}>${texts.option(option)}</qti-simple-choice>`;
  });
  return {
    declaration: declaration(
      multiple ? 'multiple' : 'single',
      'identifier',
      right,
      mapping && {
        attributes: ' upper-bound="1" default-value="0"',
        entries: mapping.entries.map(({ key, value }) => [key, value]),
      },
    ),
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${!still}" max-choices="${multiple ? 0 : 1}">${choices.join('')}</qti-choice-interaction>`,
    processing: mapping ? mapResponse : matchCorrect,
    lost: item.scores && !mapping ? ['scores'] : [],
  };
}
