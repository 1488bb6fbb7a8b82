import { cellName } from '../../../shared/paper/cell-of.ts';
import { type Cell, difficulties, topicsOf } from './cell.ts';

/**
 * Spreads a number of questions as evenly as the supply allows: every topic the same, inside a
 * topic every difficulty the same, what does not divide so that no difficulty wins over the whole
 * paper; never more than a cell has. Gives fewer where the whole supply is smaller.
 */
export function distributeEvenly(wanted: number, supply: readonly Cell[]): Map<string, number> {
  const counts = new Map(supply.map((cell) => [cellName(cell), 0]));
  const inTopic = new Map(topicsOf(supply).map((topic) => [topic, 0]));
  const inDifficulty = new Map(difficulties.map((difficulty) => [difficulty, 0]));
  const countOf = (cell: Cell) => counts.get(cellName(cell)) ?? 0;
  /** Less than 0 where the first is more in need: of its topic, then itself, then its difficulty. */
  const compareNeed = (a: Cell, b: Cell) =>
    (inTopic.get(a.topic) ?? 0) - (inTopic.get(b.topic) ?? 0) ||
    countOf(a) - countOf(b) ||
    (inDifficulty.get(a.difficulty) ?? 0) - (inDifficulty.get(b.difficulty) ?? 0);
  for (let given = 0; given < wanted; given++) {
    let best: Cell | undefined;
    for (const cell of supply) {
      if (countOf(cell) >= cell.count) continue;
      if (!best || compareNeed(cell, best) < 0) best = cell;
    }
    if (!best) break;
    counts.set(cellName(best), countOf(best) + 1);
    inTopic.set(best.topic, (inTopic.get(best.topic) ?? 0) + 1);
    inDifficulty.set(best.difficulty, (inDifficulty.get(best.difficulty) ?? 0) + 1);
  }
  return counts;
}
