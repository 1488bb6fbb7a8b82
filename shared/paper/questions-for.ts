import type { BlueprintCell } from './blueprint.ts';

type Counted = Pick<BlueprintCell, 'count'> & { readonly positionGroup?: string | undefined };

/** Questions in the papers of a group of positions: of the general cells and of its own. */
export function questionsFor(cells: readonly Counted[], group: string | undefined): number {
  return cells
    .filter(({ positionGroup }) => positionGroup === undefined || positionGroup === group)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Questions in the longest papers that a blueprint gives anybody. */
export function questionsAtMost(cells: readonly Counted[]): number {
  return Math.max(
    ...[undefined, ...cells.map(({ positionGroup }) => positionGroup)].map((group) =>
      questionsFor(cells, group),
    ),
  );
}
