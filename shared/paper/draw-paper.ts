import type { Item } from '../question-bank/item.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { rankByHmac } from './rank-by-hmac.ts';
import type { SealedBank } from './sealed-bank.ts';

/** HMAC-SHA-256 of a UTF-8 message: 32 bytes. Injected, since server and browser have different ones. */
export type Hmac = (key: Uint8Array, message: string) => Uint8Array;

const cellName = (cell: { topic: string; difficulty: string }) =>
  `${cell.difficulty}|${cell.topic}`;

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

/** How many questions each cell gives; a cell named twice counts once, with the sum. */
function countsOf(bank: SealedBank): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of bank.blueprint.cells) {
    const name = cellName(cell);
    counts.set(name, (counts.get(name) ?? 0) + cell.count);
  }
  return counts;
}

/**
 * Draws the paper of one candidate: a pure function of the sealed bank and the candidate number,
 * so that anybody holding both can draw it again. Each cell of the blueprint gives its count of
 * items, those with the least HMAC; the order of questions and of options follows in the same way.
 * Throws where the bank does not fill the blueprint, which sealing has made impossible.
 */
export function drawPaper(input: {
  readonly bank: SealedBank;
  readonly candidateNumber: string;
  readonly hmac: Hmac;
}): DrawnQuestion[] {
  const { bank, candidateNumber, hmac } = input;
  const seed = hmac(bytesOfHex(bank.secret), `paper|${bank.partId}|${candidateNumber}`);
  const rank = <T>(list: readonly T[], use: string, nameOf: (each: T) => string) =>
    rankByHmac(list, nameOf, (name) => hmac(seed, `${use}|${name}`));

  const counts = countsOf(bank);
  const supply = new Map<string, Item[]>([...counts.keys()].map((name) => [name, []]));
  for (const item of bank.items) supply.get(cellName(item))?.push(item);

  const selected: Item[] = [];
  for (const [name, count] of counts) {
    const items = supply.get(name) ?? [];
    if (items.length < count) throw new Error('the sealed bank does not fill its blueprint');
    if (count === 0) continue;
    selected.push(...rank(items, 'select', (item) => item.itemId).slice(0, count));
  }
  return rank(selected, 'order', (item) => item.itemId).map((item) => ({
    itemId: item.itemId,
    optionIds: rank(item.options, `option|${item.itemId}`, (option) => option.optionId).map(
      (option) => option.optionId,
    ),
  }));
}
