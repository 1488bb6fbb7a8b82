import type { Item } from '../../../shared/question-bank/item.ts';
import type { NearTwin } from '../../../shared/question-bank/near-twin.ts';
import { type BankBook, currentOf } from './bank-book.ts';
import { fingerprint } from './fingerprint.ts';
import { nearIndex } from './near-index.ts';
import { shingles } from './shingles.ts';

/** So many twins of one question are told. */
const mostTold = 5;

/** Finds questions that say the same or nearly the same as another. */
export interface NearItems {
  /** Takes the book as it stands now: what was added or changed since the last time. */
  follow(book: BankBook): void;
  /** Takes a question that is not in the book yet, such as one of a file. */
  add(item: Item): void;
  /** The questions nearest to one, itself left out. */
  of(item: Item): NearTwin[];
  /** Whether the same question is there already, itself left out. */
  hasTwin(item: Item): boolean;
}

export function nearItems(): NearItems {
  const index = nearIndex();
  const taken = new Map<string, { readonly item: Item; readonly print: string }>();
  const prints = new Map<string, Set<string>>();
  let followed = -1;

  const forget = (itemId: string) => {
    const before = taken.get(itemId);
    if (!before) return;
    const same = prints.get(before.print);
    same?.delete(itemId);
    if (same?.size === 0) prints.delete(before.print);
    taken.delete(itemId);
    index.remove(itemId);
  };
  const add = (item: Item) => {
    forget(item.itemId);
    const print = fingerprint(item);
    taken.set(item.itemId, { item, print });
    prints.set(print, (prints.get(print) ?? new Set()).add(item.itemId));
    index.put(item.itemId, shingles(item));
  };

  return {
    add,
    follow(book) {
      if (followed === book.sequence) return;
      for (const entry of book.items.values()) {
        const { item, state } = currentOf(entry);
        if (state === 'discarded') forget(item.itemId);
        else if (taken.get(item.itemId)?.item !== item) add(item);
      }
      followed = book.sequence;
    },
    of(item) {
      const same = prints.get(fingerprint(item));
      const found = index.find(shingles(item), item.itemId);
      // A text of nothing but signs has no words to be near in, and may be the same all the same.
      const names = new Set(found.map(({ name }) => name));
      for (const name of same ?? [])
        if (name !== item.itemId && !names.has(name)) found.unshift({ name, similarity: 1 });
      return found.slice(0, mostTold).flatMap(({ name, similarity }) => {
        const twin = taken.get(name)?.item;
        if (!twin) return [];
        const { itemId, version = 1, topic } = twin;
        const exact = same?.has(name) ?? false;
        const stem = twin.stem.length > 160 ? `${twin.stem.slice(0, 159)}…` : twin.stem;
        return [{ itemId, version, stem, topic, similarity, exact }];
      });
    },
    hasTwin(item) {
      const same = prints.get(fingerprint(item));
      return same !== undefined && (same.size > 1 || !same.has(item.itemId));
    },
  };
}
