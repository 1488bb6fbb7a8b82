import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { Item } from '../../../shared/question-bank/item.ts';

// Items are immutable and read again and again: their searchable text is made once.
const texts = new WeakMap<Item, string>();

function searchable(item: Item): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = plainText(
    [
      item.stem,
      item.stemEn ?? '',
      item.topic,
      item.source,
      ...item.options.map((o) => o.text),
      ...(item.kind === 'match' ? item.rights.map((o) => o.text) : []),
      ...(item.kind === 'text' ? item.key.accepted : []),
    ].join('\n'),
  );
  texts.set(item, text);
  return text;
}

/** Whether every word searched for is in the question, without regard to case and diacritics. */
export function matchesSearch(item: Item, search: string): boolean {
  const words = plainText(search).split(' ').filter(Boolean);
  return words.length === 0 || words.every((word) => searchable(item).includes(word));
}
