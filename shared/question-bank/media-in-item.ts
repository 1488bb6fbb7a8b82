import { mediaInRich } from '../rich-text/media-in-rich.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { Item } from './item.ts';

/** The hashes of all images a question shows, its stimulus and its English included, each once. */
export function mediaInItem(item: Item): ReadonlySet<string> {
  const sides = item.kind === 'match' ? [...item.options, ...item.rights] : item.options;
  const texts: (RichText | undefined)[] = [
    item.stemRich,
    item.stemEnRich,
    item.stimulus?.rich,
    ...sides.flatMap(({ rich, richEn }) => [rich, richEn]),
  ];
  return new Set(texts.flatMap((rich) => (rich ? mediaInRich(rich) : [])));
}
