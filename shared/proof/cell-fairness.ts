import type { BlueprintCell } from '../paper/blueprint.ts';
import { cellName, cellOf } from '../paper/cell-of.ts';
import type { Difficulty } from '../question-bank/item.ts';
import type { DrawProof } from './draw-proof.ts';
import { rangeOf } from './range-of.ts';

/** How often the questions of one cell of the blueprint were drawn. */
export interface CellFairness {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly positionGroup?: string | undefined;
  /** Questions of the cell in the bank. */
  readonly supply: number;
  /** Questions of the cell in each paper that it concerns. */
  readonly perPaper: { readonly least: number; readonly most: number };
  /** In how many papers a question of the cell stands. */
  readonly drawn: { readonly least: number; readonly mean: number; readonly most: number };
}

const byDifficulty: readonly Difficulty[] = ['easy', 'medium', 'hard'];
const inOrder = (a: BlueprintCell, b: BlueprintCell) =>
  a.topic.localeCompare(b.topic, 'vi') ||
  byDifficulty.indexOf(a.difficulty) - byDifficulty.indexOf(b.difficulty) ||
  (a.positionGroup ?? '').localeCompare(b.positionGroup ?? '', 'vi');

/**
 * The figures of each cell that gives questions. `papers` are the places of each paper's questions,
 * in the order of the proof's papers; `times` is how often each question was drawn.
 */
export function cellFairness(
  { blueprint, items, papers: whose }: Pick<DrawProof, 'blueprint' | 'items' | 'papers'>,
  papers: readonly (readonly number[])[],
  times: readonly number[],
): CellFairness[] {
  const groups = new Set(whose.map(({ positionGroup }) => positionGroup));
  const namesFor = new Map(
    [...groups].map((group) => {
      const concerned = blueprint.cells.filter(
        ({ positionGroup }) => positionGroup === undefined || positionGroup === group,
      );
      const takenBy = cellOf(concerned, group);
      return [group, items.map(({ draw }) => takenBy(draw))] as const;
    }),
  );
  const counts = papers.map((places, at) => {
    const names = namesFor.get(whose[at]?.positionGroup) ?? [];
    const own = new Map<string, number>();
    for (const place of places) own.set(names[place] ?? '', (own.get(names[place] ?? '') ?? 0) + 1);
    return own;
  });

  return blueprint.cells
    .filter(({ count }) => count > 0)
    .toSorted(inOrder)
    .map(({ topic, difficulty, positionGroup }) => {
      const name = cellName({ topic, difficulty, positionGroup });
      const concerned = counts.flatMap((own, at) =>
        positionGroup === undefined || whose[at]?.positionGroup === positionGroup
          ? [own.get(name) ?? 0]
          : [],
      );
      const supply = items.flatMap((_, place) =>
        [...namesFor.values()].some((names) => names[place] === name) ? [times[place] ?? 0] : [],
      );
      const mean = supply.reduce((sum, count) => sum + count, 0) / Math.max(1, supply.length);
      return {
        topic,
        difficulty,
        ...(positionGroup === undefined ? {} : { positionGroup }),
        supply: supply.length,
        perPaper: rangeOf(concerned),
        drawn: { ...rangeOf(supply), mean },
      };
    });
}
