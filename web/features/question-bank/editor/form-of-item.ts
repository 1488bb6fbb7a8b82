import type { Item } from '../../../../shared/question-bank/item.ts';
import { blankForm, type ItemForm, type Side } from './item-form.ts';
import { emptyText, markedOf } from './marked-text.ts';

type Option = Item['options'][number];

function sideOf(option: Option, key: string, correct: boolean): Side {
  const { optionId, text, rich, textEn, richEn, pinned } = option;
  return {
    ...{ key, optionId, correct },
    vi: markedOf(text, rich),
    en: markedOf(textEn, richEn),
    pinned: pinned ?? false,
  };
}

const number = (value: number) => String(value).replace('.', ',');

function answerOf(item: Item): Partial<ItemForm> {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse': {
      const sides = item.options.map((option, i) => {
        const score = item.scores?.[option.optionId];
        const name = `${item.kind === 'trueFalse' ? 'v' : 'k'}${i + 1}`;
        const made = sideOf(option, name, item.key.includes(option.optionId));
        return score === undefined ? made : { ...made, score };
      });
      return item.kind === 'trueFalse' ? { verdicts: sides } : { options: sides };
    }
    case 'order': {
      // The form shows an ordering in its right order.
      const ordered = item.key.flatMap((id) => item.options.filter((each) => each.optionId === id));
      return { options: ordered.map((option, i) => sideOf(option, `k${i + 1}`, false)) };
    }
    case 'match': {
      const rights = item.rights.map((each, i) => sideOf(each, `r${i + 1}`, false));
      const options = item.options.map((each, i) => {
        const of = item.key.find(({ left }) => left === each.optionId)?.right;
        const right = rights.find(({ optionId }) => optionId === of)?.key;
        return { ...sideOf(each, `k${i + 1}`, false), ...(right ? { right } : {}) };
      });
      return { options, rights };
    }
    case 'numeric':
      return { value: number(item.key.value), tolerance: number(item.key.tolerance) };
    case 'text':
      return {
        accepted: item.key.accepted.join('\n'),
        caseSensitive: item.key.caseSensitive ?? false,
      };
    case 'essay':
      return {
        minWords: item.key.minWords === undefined ? '' : String(item.key.minWords),
        maxWords: item.key.maxWords === undefined ? '' : String(item.key.maxWords),
      };
  }
}

/** The form of a question that there is. */
export function formOfItem(item: Item): ItemForm {
  const { stimulus } = item;
  const sides = item.kind === 'match' ? [...item.options, ...item.rights] : item.options;
  return {
    ...blankForm(),
    ...answerOf(item),
    kind: item.kind,
    topic: item.topic,
    difficulty: item.difficulty,
    language: item.language ?? 'vi',
    source: item.source,
    positionGroups: [...(item.positionGroups ?? [])],
    enemyGroup: item.enemyGroup ?? '',
    withEnglish: item.stemEn !== undefined || sides.some(({ textEn }) => textEn !== undefined),
    stem: markedOf(item.stem, item.stemRich),
    stemEn: item.stemEn === undefined ? emptyText : markedOf(item.stemEn, item.stemEnRich),
    ...(stimulus
      ? {
          stimulus: {
            stimulusId: stimulus.stimulusId,
            words: markedOf(stimulus.text, stimulus.rich),
          },
        }
      : {}),
  };
}
