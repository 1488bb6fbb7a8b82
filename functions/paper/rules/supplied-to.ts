import type { Blueprint, BlueprintCell } from '../../../shared/paper/blueprint.ts';
import { cellName, cellOf } from '../../../shared/paper/cell-of.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';

/**
 * Says which questions can fill a cell: a group's own cell those for that group, the general cell
 * those that everybody can get.
 */
export function suppliedTo(
  { cells }: Blueprint,
  items: readonly DrawItem[],
): (cell: BlueprintCell) => DrawItem[] {
  const byGroup = new Map<string | undefined, Map<string | undefined, DrawItem[]>>();
  const supplyFor = (group: string | undefined) => {
    const known = byGroup.get(group) ?? Map.groupBy(items, cellOf(cells, group));
    byGroup.set(group, known);
    return known;
  };
  return (cell) => supplyFor(cell.positionGroup).get(cellName(cell)) ?? [];
}
