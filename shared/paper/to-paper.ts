import type { Item } from '../question-bank/item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import type { Paper, PaperQuestion } from './paper.ts';
import type { SealedBank } from './sealed-bank.ts';

/** Texts of options in the order drawn. */
function toOptions(options: Item['options'], ids: readonly string[]): PaperQuestion['options'] {
  return ids.map((optionId) => {
    const option = options.find((each) => each.optionId === optionId);
    if (!option) throw new Error('a drawn option is not in the sealed bank');
    return { text: option.text, ...(option.textEn ? { textEn: option.textEn } : {}) };
  });
}

/** What the candidate must know to answer besides stem and options. */
function particulars(item: Item, rightIds: readonly string[] = []): Partial<PaperQuestion> {
  if (item.kind === 'match') return { rights: toOptions(item.rights, rightIds) };
  if (item.kind === 'essay') return item.key;
  return item.kind === 'text' && item.key.caseSensitive ? { caseSensitive: true } : {};
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
    questions: drawn.map(({ itemId, optionIds, rightIds }, index): PaperQuestion => {
      const item = items.get(itemId);
      if (!item) throw new Error('a drawn item is not in the sealed bank');
      return {
        number: index + 1,
        stem: item.stem,
        ...(item.stemEn ? { stemEn: item.stemEn } : {}),
        kind: item.kind,
        options: toOptions(item.options, optionIds),
        ...particulars(item, rightIds),
      };
    }),
  };
}
