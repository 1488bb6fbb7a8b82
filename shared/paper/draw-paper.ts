import { bytesOfHex } from '../kernel/bytes-of-hex.ts';
import { cellName, cellOf } from './cell-of.ts';
import type { DrawBank } from './draw-bank.ts';
import type { DrawItem } from './draw-item.ts';
import { drawOptions } from './draw-options.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { keyedShuffle } from './keyed-shuffle.ts';

/** HMAC-SHA-256 of a UTF-8 message: 32 bytes. Injected, since server and browser have different ones. */
export type Hmac = (key: Uint8Array, message: string) => Uint8Array;

/** How many questions each cell gives; a cell named twice counts once, with the sum. */
function countsOf(bank: DrawBank): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of bank.blueprint.cells) {
    const name = cellName(cell);
    counts.set(name, (counts.get(name) ?? 0) + cell.count);
  }
  return counts;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const supplies = new WeakMap<DrawBank, Map<string, DrawItem[]>>();

/** The items of each cell by id: sorted once, since thousands of papers are drawn from one bank. */
function supplyOf(bank: DrawBank): Map<string, DrawItem[]> {
  const known = supplies.get(bank);
  if (known) return known;
  const supply = new Map<string, DrawItem[]>();
  const nameOf = cellOf(bank.blueprint.cells);
  for (const item of [...bank.items].sort((a, b) => byText(a.itemId, b.itemId))) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const cell = supply.get(name);
    if (cell) cell.push(item);
    else supply.set(name, [item]);
  }
  supplies.set(bank, supply);
  return supply;
}

/**
 * Draws the paper of one candidate: a pure function of the sealed bank and the candidate number,
 * so that anybody holding both can draw it again. Each cell of the blueprint gives its count of
 * items by a keyed shuffle; the order of questions and of options follows in the same way. Throws
 * where the bank does not fill the blueprint, which sealing has made impossible.
 */
export function drawPaper(input: {
  readonly bank: DrawBank;
  readonly candidateNumber: string;
  readonly hmac: Hmac;
}): DrawnQuestion[] {
  const { bank, candidateNumber, hmac } = input;
  const seed = hmac(bytesOfHex(bank.secret), `paper|${bank.partId}|${candidateNumber}`);
  const stream = (use: string) => (block: number) => hmac(seed, `${use}|${block}`);

  const selected: DrawItem[] = [];
  for (const [name, count] of countsOf(bank)) {
    const items = supplyOf(bank).get(name) ?? [];
    if (items.length < count) throw new Error('the sealed bank does not fill its blueprint');
    selected.push(...keyedShuffle(items, count, stream(`select|${name}`)));
  }
  // By id first: the order of the blueprint's cells must not show in the paper's.
  selected.sort((a, b) => byText(a.itemId, b.itemId));
  return keyedShuffle(selected, selected.length, stream('order')).map((item) =>
    drawOptions(item, stream),
  );
}
