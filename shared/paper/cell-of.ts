import { topicsAbove } from '../question-bank/topic-path.ts';

interface Place {
  readonly topic: string;
  readonly difficulty: string;
}

/** The one name of a cell of the blueprint. */
export const cellName = (cell: Place) => `${cell.difficulty}|${cell.topic}`;

/**
 * Finds for a question the cell it may be drawn for, by name. A cell takes its topic and everything
 * under it, but for what a deeper cell of the same difficulty takes: so no question is of two cells,
 * and a deeper cell of no questions keeps its topic out of the paper. Undefined where no cell takes
 * the question. With plain topics this is the cell of exactly that topic.
 */
export function cellOf(cells: readonly Place[]): (question: Place) => string | undefined {
  const names = new Set(cells.map(cellName));
  return ({ topic, difficulty }) =>
    topicsAbove(topic)
      .map((above) => cellName({ topic: above, difficulty }))
      .findLast((name) => names.has(name));
}
