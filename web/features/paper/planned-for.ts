import type { Cell } from './cell-key.ts';

/** Questions of the longest paper: the general cells and those of the group that has most of its own. */
export function plannedFor(cells: readonly Cell[]): number {
  const sums = new Map<string | undefined, number>();
  for (const { positionGroup, count } of cells)
    sums.set(positionGroup, (sums.get(positionGroup) ?? 0) + count);
  const general = sums.get(undefined) ?? 0;
  sums.delete(undefined);
  return general + Math.max(0, ...sums.values());
}
