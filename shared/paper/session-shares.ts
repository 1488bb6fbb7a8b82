import { cellName } from './cell-of.ts';
import type { DrawBank } from './draw-bank.ts';
import { type DrawUnit, unitsOf } from './draw-unit.ts';
import { type Blocks, keyedShuffle } from './keyed-shuffle.ts';

/**
 * Which questions each session may draw where a question is used in so many sessions at most: the
 * units of each cell are dealt out in a keyed order, so that every session gets as many as another.
 * Questions that stand in every paper are in every share. Undefined where nothing is limited.
 */
export function sessionShares(
  bank: DrawBank,
  stream: (use: string) => Blocks,
): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const { sessionsPerItem: most, fixedItems = [] } = bank.blueprint;
  const sessions = bank.sessions ?? [];
  if (most === undefined || most >= sessions.length) return undefined;
  const fixed = new Set(fixedItems);
  const shares = new Map(sessions.map((sessionId) => [sessionId, new Set<string>()]));
  const byCell = new Map<string, DrawUnit[]>();
  for (const unit of unitsOf(bank.items)) {
    const name = unit.items[0] ? cellName(unit.items[0]) : '';
    const own = byCell.get(name);
    if (own) own.push(unit);
    else byCell.set(name, [unit]);
  }
  // The sessions of one question lie as far apart as they can.
  const distance = Math.floor(sessions.length / most);
  for (const [name, units] of byCell) {
    const order = keyedShuffle(units, units.length, stream(`share|${name}`));
    for (const [at, { items }] of order.entries()) {
      const everywhere = items.some(({ itemId }) => fixed.has(itemId));
      const own = everywhere
        ? sessions
        : Array.from(
            { length: most },
            (_, turn) => sessions[(at + turn * distance) % sessions.length],
          );
      for (const sessionId of own)
        for (const { itemId } of items) shares.get(sessionId ?? '')?.add(itemId);
    }
  }
  return shares;
}
