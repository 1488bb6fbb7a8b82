import { cellName, cellOf } from './cell-of.ts';
import type { DrawBank } from './draw-bank.ts';
import type { DrawItem } from './draw-item.ts';
import { type DrawUnit, unitsOf } from './draw-unit.ts';

/** A cell all of whose questions are free of each other: any of them do. */
export interface PlainCell {
  readonly name: string;
  readonly count: number;
  readonly items: readonly DrawItem[];
}

/** What the papers of candidates of one group and session are drawn from. */
export interface DrawFrame {
  readonly plain: readonly PlainCell[];
  /** Questions that hang together or exclude one another, with what their cells need. */
  readonly bound: {
    readonly units: readonly DrawUnit[];
    readonly needs: readonly number[];
    cellOf(itemId: string): number;
  };
  readonly fixed: readonly DrawItem[];
}

type Counts = Map<string, number>;

/** The cells that concern a candidate; one named twice counts once, with the sum. */
function countsOf(bank: DrawBank, group: string | undefined): Counts {
  const counts: Counts = new Map();
  for (const cell of bank.blueprint.cells) {
    if (cell.positionGroup !== undefined && cell.positionGroup !== group) continue;
    counts.set(cellName(cell), (counts.get(cellName(cell)) ?? 0) + cell.count);
  }
  return counts;
}

/**
 * Sorts what can be drawn for a group and a session: cells of free questions apart from those that
 * hang together (a shared text) or exclude one another (enemies). Throws where a question that
 * stands in every paper does not fit the cells.
 */
export function drawFrame(
  bank: DrawBank,
  group: string | undefined,
  share: ReadonlySet<string> | undefined,
): DrawFrame {
  const counts = countsOf(bank, group);
  const takenBy = cellOf(
    bank.blueprint.cells.filter(
      ({ positionGroup }) => positionGroup === undefined || positionGroup === group,
    ),
    group,
  );
  const cells = new Map<string, string>();
  for (const item of bank.items) {
    const cell = takenBy(item);
    if (cell !== undefined && (share?.has(item.itemId) ?? true)) cells.set(item.itemId, cell);
  }
  const wanted = new Set(bank.blueprint.fixedItems);
  // A text takes all its questions with it, or none where one of them cannot be drawn.
  const units = unitsOf(bank.items).filter(({ items }) =>
    items.every(({ itemId }) => cells.has(itemId)),
  );
  const isFixed = ({ items }: DrawUnit) => items.some(({ itemId }) => wanted.has(itemId));
  const fixed = units.filter(isFixed).flatMap(({ items }) => items);
  const found = new Set(fixed.map(({ itemId }) => itemId));
  if ([...wanted].some((itemId) => !found.has(itemId)))
    throw new Error('a question that stands in every paper cannot be drawn');
  const enemies = fixed.flatMap(({ enemyGroup }) => enemyGroup ?? []);
  if (new Set(enemies).size < enemies.length)
    throw new Error('questions that stand in every paper exclude one another');
  for (const { itemId } of fixed) {
    const cell = cells.get(itemId) ?? '';
    counts.set(cell, (counts.get(cell) ?? 0) - 1);
  }
  if ([...counts.values()].some((count) => count < 0))
    throw new Error('more questions stand in every paper than their cell holds');

  const free = units.filter((unit) => !isFixed(unit));
  const isBound = ({ items }: DrawUnit) =>
    items.length > 1 || items.some(({ enemyGroup }) => enemyGroup !== undefined);
  const boundCells = [
    ...new Set(
      free
        .filter(isBound)
        .flatMap(({ items }) => items.map(({ itemId }) => cells.get(itemId) ?? '')),
    ),
  ];
  const number = new Map(boundCells.map((cell, at) => [cell, at]));
  const plain = new Map<string, DrawItem[]>();
  const bound: DrawUnit[] = [];
  for (const unit of free) {
    const [first] = unit.items;
    const cell = cells.get(first?.itemId ?? '') ?? '';
    if (number.has(cell)) bound.push(unit);
    else if (first) {
      const own = plain.get(cell);
      if (own) own.push(first);
      else plain.set(cell, [first]);
    }
  }
  return {
    fixed,
    plain: [...counts]
      .filter(([name]) => !number.has(name))
      .map(([name, count]) => ({ name, count, items: plain.get(name) ?? [] })),
    bound: {
      units: bound,
      needs: boundCells.map((cell) => counts.get(cell) ?? 0),
      cellOf: (itemId) => number.get(cells.get(itemId) ?? '') ?? 0,
    },
  };
}
