import { type Cell, cellKey, topicsOf } from './cell-key.ts';

/**
 * Spreads a number of questions as evenly as the supply allows: every topic the same, inside a
 * topic every difficulty the same, never more than a cell has. Gives fewer where the whole supply
 * is smaller.
 */
export function distributeEvenly(wanted: number, supply: readonly Cell[]): Map<string, number> {
  const counts = new Map(supply.map((cell) => [cellKey(cell), 0]));
  const inTopic = new Map(topicsOf(supply).map((topic) => [topic, 0]));
  const countOf = (cell: Cell) => counts.get(cellKey(cell)) ?? 0;
  for (let given = 0; given < wanted; given++) {
    let best: Cell | undefined;
    for (const cell of supply) {
      if (countOf(cell) >= cell.count) continue;
      const byTopic = (inTopic.get(cell.topic) ?? 0) - (best ? (inTopic.get(best.topic) ?? 0) : 0);
      if (!best || byTopic < 0 || (byTopic === 0 && countOf(cell) < countOf(best))) best = cell;
    }
    if (!best) break;
    counts.set(cellKey(best), countOf(best) + 1);
    inTopic.set(best.topic, (inTopic.get(best.topic) ?? 0) + 1);
  }
  return counts;
}
