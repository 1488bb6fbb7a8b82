import { defined } from '../../../shared/kernel/defined.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type {
  DraftBody,
  DraftOption,
  ItemDraft,
} from '../../../shared/question-bank/item-draft.ts';

type Options = Item['options'];

function bare({ text, rich, textEn, richEn, pinned }: Options[number]): DraftOption {
  return { text, ...defined({ rich, textEn, richEn, pinned }) };
}
const placeOf = (options: Options, id: string) =>
  options.findIndex((option) => option.optionId === id);

function bodyOf(item: Item): DraftBody {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return {
        kind: item.kind,
        options: item.options.map((option) => ({
          ...bare(option),
          correct: item.key.includes(option.optionId),
          ...defined({ score: item.scores?.[option.optionId] }),
        })),
      };
    case 'order':
      return {
        kind: 'order',
        options: item.options.map(bare),
        rightOrder: item.key.map((id) => placeOf(item.options, id)),
      };
    case 'match':
      return {
        kind: 'match',
        lefts: item.options.map((option) => ({
          ...bare(option),
          right: placeOf(
            item.rights,
            item.key.find((pair) => pair.left === option.optionId)?.right ?? '',
          ),
        })),
        rights: item.rights.map(bare),
      };
    case 'numeric':
      return { kind: 'numeric', key: item.key };
    case 'text':
      return { kind: 'text', key: item.key };
    case 'essay':
      return { kind: 'essay', key: item.key };
  }
}

/** An item without its ids: what a file says of it, and what `toItem` makes an item of again. */
export function draftOfItem(item: Item): ItemDraft {
  const { topic, difficulty, stem, source, stemRich, stemEn, stemEnRich } = item;
  const { positionGroups, enemyGroup, stimulus, language } = item;
  return {
    topic,
    difficulty,
    stem,
    source,
    body: bodyOf(item),
    ...defined({ stemRich, stemEn, stemEnRich, positionGroups, enemyGroup, language }),
    ...(stimulus
      ? {
          stimulus: {
            name: stimulus.stimulusId,
            text: stimulus.text,
            ...defined({ rich: stimulus.rich }),
          },
        }
      : {}),
  };
}
