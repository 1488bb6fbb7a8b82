import type { Item } from '../question-bank/item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import type { Paper } from './paper.ts';
import type { SealedBank } from './sealed-bank.ts';

type PaperQuestion = Paper['questions'][number];

function toOption(item: Item, optionId: string): PaperQuestion['options'][number] {
  const option = item.options.find((each) => each.optionId === optionId);
  if (!option) throw new Error('a drawn option is not in the sealed bank');
  return { text: option.text, ...(option.textEn ? { textEn: option.textEn } : {}) };
}

/**
 * The paper as the candidate gets it: places and texts only. No id, key, topic, difficulty or
 * source leaves, and nothing that shows the author's order.
 */
export function toPaper(bank: SealedBank, drawn: readonly DrawnQuestion[]): Paper {
  const items = new Map(bank.items.map((item) => [item.itemId, item]));
  return {
    version: 1,
    title: bank.paperTitle,
    questions: drawn.map(({ itemId, optionIds }, index): PaperQuestion => {
      const item = items.get(itemId);
      if (!item) throw new Error('a drawn item is not in the sealed bank');
      return {
        number: index + 1,
        stem: item.stem,
        ...(item.stemEn ? { stemEn: item.stemEn } : {}),
        kind: item.kind,
        options: optionIds.map((optionId) => toOption(item, optionId)),
      };
    }),
  };
}
