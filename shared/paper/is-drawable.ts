import type { BlueprintCell } from './blueprint.ts';
import { cellName, cellsOf } from './cell-of.ts';

interface Question {
  readonly topic: string;
  readonly difficulty: string;
  readonly positionGroups?: readonly string[] | undefined;
}

/** Whether a question can be drawn at all: a cell takes it that gives at least one question. */
export function isDrawable(cells: readonly BlueprintCell[]): (question: Question) => boolean {
  const giving = new Set(cells.filter(({ count }) => count > 0).map(cellName));
  const takenBy = cellsOf(cells);
  return (question) => takenBy(question).some((name) => giving.has(name));
}
