import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName, cellOf } from '../../../shared/paper/cell-of.ts';
import type { Item } from '../../../shared/question-bank/item.ts';

/** Whether a question can be drawn at all: a cell takes it that gives at least one question. */
export function isDrawable(cells: Blueprint['cells']): (item: Item) => boolean {
  const giving = new Set(cells.filter(({ count }) => count > 0).map(cellName));
  const takenBy = cellOf(cells);
  return (item) => giving.has(takenBy(item) ?? '');
}
