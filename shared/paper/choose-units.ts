import type { DrawUnit } from './draw-unit.ts';

/** Steps after which a search is given up: no honest blueprint comes near. */
const mostSteps = 50_000;

/**
 * The first units of an order that together fill the needs exactly and hold no two questions of one
 * enemy group; undefined where no choice does, or none was found in reasonable time. The first that
 * fits is taken and the search goes back only where it must, so that for plain questions this is the
 * beginning of the order. `cellOf` numbers the cell of a question, `needs` says how many each cell
 * still wants, `taken` are enemy groups that the paper has already.
 */
export function chooseUnits(
  order: readonly DrawUnit[],
  needs: readonly number[],
  cellOf: (itemId: string) => number,
  taken: ReadonlySet<string> = new Set(),
): DrawUnit[] | undefined {
  const cells = needs.length;
  const demands = order.map(({ items }) => items.map(({ itemId }) => cellOf(itemId)));
  // What the units from each place on could give at most, cell by cell.
  const left = new Int32Array((order.length + 1) * cells);
  for (let at = order.length - 1; at >= 0; at--) {
    left.copyWithin(at * cells, (at + 1) * cells, (at + 2) * cells);
    for (const cell of demands[at] ?? [])
      left[at * cells + cell] = (left[at * cells + cell] ?? 0) + 1;
  }
  const need = [...needs];
  const enemies = new Set(taken);
  const chosen: DrawUnit[] = [];
  let steps = 0;

  const groupsOf = (at: number) =>
    order[at]?.items.flatMap(({ enemyGroup }) => (enemyGroup === undefined ? [] : [enemyGroup])) ??
    [];
  const reachable = (at: number) =>
    need.every((count, cell) => count <= (left[at * cells + cell] ?? 0));
  /** Takes a unit where it fits; what does not fit leaves everything as it was. */
  const take = (at: number): boolean => {
    const groups = groupsOf(at);
    if (new Set(groups).size < groups.length || groups.some((each) => enemies.has(each)))
      return false;
    const demand = demands[at] ?? [];
    for (const cell of demand) need[cell] = (need[cell] ?? 0) - 1;
    if (demand.some((cell) => (need[cell] ?? 0) < 0)) {
      for (const cell of demand) need[cell] = (need[cell] ?? 0) + 1;
      return false;
    }
    for (const each of groups) enemies.add(each);
    return true;
  };
  const giveBack = (at: number): void => {
    for (const cell of demands[at] ?? []) need[cell] = (need[cell] ?? 0) + 1;
    for (const each of groupsOf(at)) enemies.delete(each);
  };

  function search(from: number): boolean {
    for (let at = from; ; at++) {
      if (need.every((count) => count === 0)) return true;
      const unit = order[at];
      if (!unit || ++steps > mostSteps || !reachable(at)) return false;
      if (!take(at)) continue;
      chosen.push(unit);
      if (search(at + 1)) return true;
      chosen.pop();
      giveBack(at);
    }
  }
  return search(0) ? chosen : undefined;
}
