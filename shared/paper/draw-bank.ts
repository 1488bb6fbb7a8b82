import * as z from 'zod';
import { blueprint } from './blueprint.ts';
import { drawItem, drawItemOf } from './draw-item.ts';
import type { SealedBank } from './sealed-bank.ts';

/** All that the papers of a part follow from, the candidate numbers apart. */
export const drawBank = z.object({
  partId: z.string(),
  blueprint,
  /** By item id. */
  items: z.array(drawItem),
  /** The sessions of the part, the earliest first, where the blueprint tells them apart. */
  sessions: z.array(z.string()).optional(),
  /** 32 random bytes, hex. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DrawBank = z.infer<typeof drawBank>;

const made = new WeakMap<SealedBank, DrawBank>();

/** What drawing needs of a sealed bank; made once a bank, since thousands of papers follow from it. */
export function drawBankOf(bank: SealedBank): DrawBank {
  const known = made.get(bank);
  if (known) return known;
  const { partId, blueprint, secret, sessions } = bank;
  const items = bank.items.map(drawItemOf).sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
  const own = { partId, blueprint, secret, items, ...(sessions ? { sessions } : {}) };
  made.set(bank, own);
  return own;
}
