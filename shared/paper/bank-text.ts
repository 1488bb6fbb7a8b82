import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Item } from '../question-bank/item.ts';

/** The one text of a sealed bank's items, whose SHA-256 is the commitment published before the exam. */
export function bankText(items: readonly Item[]): string {
  return canonicalJson(items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)));
}
