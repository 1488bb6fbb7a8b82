import { canonicalJson } from '../kernel/canonical-json.ts';
import type { DrawItem } from '../paper/draw-item.ts';
import type { Item } from '../question-bank/item.ts';
import type { Hashing, Sha256 } from './hashing.ts';

/**
 * The leaf of a question: binds what drawing uses, which becomes public, to a hash of the whole
 * question, key included.
 */
export function itemLeaf(sha256: Sha256, draw: DrawItem, content: string): string {
  return sha256(`item|${content}|${canonicalJson(draw)}`);
}

/**
 * The hash of a whole question. Salted under the bank's leaf key, which stays secret: the text of an
 * option is easily guessed, and the bank is used again.
 */
export function itemContent({ sha256, hmac }: Hashing, item: Item, leafKey: Uint8Array): string {
  const salt = [...hmac(leafKey, `leaf|${item.itemId}`)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return sha256(`content|${salt}|${canonicalJson(item)}`);
}
