import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { Item } from '../../../shared/question-bank/item.ts';

type Cell = Blueprint['cells'][number];

/** Whether a question can be drawn for a cell. */
export function isOfCell(item: Item, cell: Cell): boolean {
  return cell.count > 0 && item.topic === cell.topic && item.difficulty === cell.difficulty;
}
