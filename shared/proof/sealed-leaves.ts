import { bytesOfHex } from '../kernel/bytes-of-hex.ts';
import { drawBankOf } from '../paper/draw-bank.ts';
import type { DrawItem } from '../paper/draw-item.ts';
import type { SealedBank } from '../paper/sealed-bank.ts';
import type { Hashing } from './hashing.ts';
import { itemContent, itemLeaf } from './item-leaf.ts';

/** A question as the proof publishes it. */
export interface SealedLeaf {
  readonly draw: DrawItem;
  /** Hash of the whole question. */
  readonly content: string;
  readonly leaf: string;
}

/** The leaves of a sealed bank by item id: their Merkle root is the commitment to the bank. */
export function sealedLeaves(hashing: Hashing, bank: SealedBank): SealedLeaf[] {
  const key = bytesOfHex(bank.leafKey);
  const items = new Map(bank.items.map((item) => [item.itemId, item]));
  return drawBankOf(bank).items.flatMap((draw) => {
    const item = items.get(draw.itemId);
    if (!item) return [];
    const content = itemContent(hashing, item, key);
    return [{ draw, content, leaf: itemLeaf(hashing.sha256, draw, content) }];
  });
}
