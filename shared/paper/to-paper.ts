import { defined } from '../kernel/defined.ts';
import type { Item } from '../question-bank/item.ts';
import { mediaInItem } from '../question-bank/media-in-item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import type { Paper, PaperQuestion } from './paper.ts';
import type { PaperMedia } from './paper-media.ts';
import type { SealedBank } from './sealed-bank.ts';

/** Texts of options in the order drawn. */
function toOptions(options: Item['options'], ids: readonly string[]): PaperQuestion['options'] {
  return ids.map((optionId) => {
    const option = options.find((each) => each.optionId === optionId);
    if (!option) throw new Error('a drawn option is not in the sealed bank');
    const { text, rich, textEn, richEn } = option;
    return { text, ...defined({ rich, textEn: textEn || undefined, richEn }) };
  });
}

/** What the candidate must know to answer besides stem and options. */
function particulars(item: Item, rightIds: readonly string[] = []): Partial<PaperQuestion> {
  if (item.kind === 'match') return { rights: toOptions(item.rights, rightIds) };
  if (item.kind === 'essay') return item.key;
  return item.kind === 'text' && item.key.caseSensitive ? { caseSensitive: true } : {};
}

/** The images of the drawn questions, each once however many show it. */
function mediaOf(items: readonly Item[], media: PaperMedia): Paper['media'] {
  const hashes = new Set(items.flatMap((item) => [...mediaInItem(item)]));
  if (hashes.size === 0) return undefined;
  return Object.fromEntries(
    [...hashes].map((hash) => {
      const image = Object.hasOwn(media, hash) ? media[hash] : undefined;
      if (!image) throw new Error(`the image ${hash} of a drawn question is missing`);
      return [hash, image];
    }),
  );
}

/**
 * The paper as the candidate gets it: places, texts and images only. No id, key, topic, difficulty
 * or source leaves, and nothing that shows the author's order. `media` must hold every image of the
 * drawn questions; those come with the paper, so that it can be read without the network.
 */
export function toPaper(
  bank: SealedBank,
  drawn: readonly DrawnQuestion[],
  media: PaperMedia = {},
): Paper {
  const byId = new Map(bank.items.map((item) => [item.itemId, item]));
  const items = drawn.map(({ itemId }) => {
    const item = byId.get(itemId);
    if (!item) throw new Error('a drawn item is not in the sealed bank');
    return item;
  });
  const stimuli = new Map(
    items.flatMap(({ stimulus }) => (stimulus ? [[stimulus.stimulusId, stimulus] as const] : [])),
  );
  const places = [...stimuli.keys()];
  return {
    version: 1,
    title: bank.paperTitle,
    questions: drawn.map(({ optionIds, rightIds }, index): PaperQuestion => {
      const item = items[index] as Item;
      const { stem, stemRich, stemEn, stemEnRich, stimulus } = item;
      return {
        number: index + 1,
        stem,
        ...defined({
          stemRich,
          stemEn: stemEn || undefined,
          stemEnRich,
          stimulus: stimulus && places.indexOf(stimulus.stimulusId),
        }),
        kind: item.kind,
        options: toOptions(item.options, optionIds),
        ...particulars(item, rightIds),
      };
    }),
    ...defined({
      stimuli:
        places.length === 0
          ? undefined
          : [...stimuli.values()].map(({ text, rich }) => ({ text, ...defined({ rich }) })),
      media: mediaOf(items, media),
    }),
  };
}
