import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';

/** What lists ask of a question again and again. */
export interface ItemFacts {
  /** All its words in plain form. */
  readonly words: string;
  /** The beginning of its text in plain form, to be sorted by. */
  readonly opening: string;
  readonly image: boolean;
  readonly formula: boolean;
  /** What it is written in and translated into. */
  readonly languages: readonly string[];
}

// Questions never change and are listed again and again: this is made once for each.
const known = new WeakMap<Item, ItemFacts>();

function richTextsOf(item: Item): RichText[] {
  const options = item.kind === 'match' ? [...item.options, ...item.rights] : item.options;
  return [
    item.stemRich,
    item.stemEnRich,
    item.stimulus?.rich,
    ...options.flatMap(({ rich, richEn }) => [rich, richEn]),
  ].filter((rich) => rich !== undefined);
}

/** Whether a rich text holds a node of the type anywhere. */
function holds(node: unknown, type: string): boolean {
  if (Array.isArray(node)) return node.some((each) => holds(each, type));
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === type) return true;
  return Object.values(node).some((each) => typeof each === 'object' && holds(each, type));
}

function wordsOf(item: Item): string {
  return plainText(
    [
      item.stem,
      item.stemEn ?? '',
      item.topic,
      item.source,
      ...item.options.flatMap((option) => [option.text, option.textEn ?? '']),
      ...(item.kind === 'match' ? item.rights.map((option) => option.text) : []),
      ...(item.kind === 'text' ? item.key.accepted : []),
      item.stimulus?.text ?? '',
      item.enemyGroup ?? '',
      ...(item.positionGroups ?? []),
    ].join('\n'),
  );
}

/** What lists ask of a question. */
export function itemFacts(item: Item): ItemFacts {
  const before = known.get(item);
  if (before) return before;
  const rich = richTextsOf(item);
  const written = item.language ?? 'vi';
  const facts: ItemFacts = {
    words: wordsOf(item),
    opening: plainText(item.stem.slice(0, 120)),
    image: holds(rich, 'image'),
    formula: holds(rich, 'formula'),
    languages: item.stemEn && written !== 'en' ? [written, 'en'] : [written],
  };
  known.set(item, facts);
  return facts;
}
