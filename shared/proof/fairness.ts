import type { Difficulty } from '../question-bank/item.ts';
import type { DrawProof } from './draw-proof.ts';

/** How often the questions of one cell of the blueprint were drawn. */
export interface CellFairness {
  readonly topic: string;
  readonly difficulty: Difficulty;
  /** Questions of the cell in the bank. */
  readonly supply: number;
  /** Questions of the cell in each paper. */
  readonly perPaper: { readonly least: number; readonly most: number };
  /** In how many papers a question of the cell stands. */
  readonly drawn: { readonly least: number; readonly mean: number; readonly most: number };
}

/** How equal the papers of a part are, computed from the papers as drawn. */
export interface Fairness {
  readonly papers: number;
  readonly questions: { readonly least: number; readonly most: number };
  readonly cells: readonly CellFairness[];
  /** Questions that two candidates share: the mean over all pairs; the most among neighbouring numbers. */
  readonly shared: { readonly mean: number; readonly mostOfNeighbours: number };
  /** Of the options shown at each place, the share of each: index 0 is A. Even where shuffling is even. */
  readonly firstOption: readonly number[];
}

const byDifficulty: readonly Difficulty[] = ['easy', 'medium', 'hard'];
const placesOf = (line: string) =>
  line.split(' ').map((each) => Number.parseInt(each.split('.')[0] ?? '', 36));

interface Tally {
  least: number;
  most: number;
}
const widen = (tally: Tally | undefined, value: number): Tally =>
  tally
    ? { least: Math.min(tally.least, value), most: Math.max(tally.most, value) }
    : { least: value, most: value };

/** The figures of fairness of a proof; linear in the number of papers. */
export function fairness(proof: Pick<DrawProof, 'items' | 'papers'>): Fairness {
  const cellOf = proof.items.map(({ draw }) => `${draw.difficulty}|${draw.topic}`);
  const times = proof.items.map(() => 0);
  const perPaper = new Map<string, Tally>();
  const cells = [...new Set(cellOf)];
  let length: Tally | undefined;
  let mostOfNeighbours = 0;
  let previous = new Set<number>();
  const first: number[] = [];
  let shuffled = 0;
  for (const { line } of proof.papers) {
    const places = placesOf(line);
    length = widen(length, places.length);
    const counts = new Map<string, number>();
    for (const place of places) {
      times[place] = (times[place] ?? 0) + 1;
      const cell = cellOf[place] ?? '';
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    for (const cell of cells) perPaper.set(cell, widen(perPaper.get(cell), counts.get(cell) ?? 0));
    mostOfNeighbours = Math.max(mostOfNeighbours, places.filter((at) => previous.has(at)).length);
    previous = new Set(places);
    for (const question of line.split(' ')) {
      const [at = '', options = ''] = question.split('.');
      const kind = proof.items[Number.parseInt(at, 36)]?.draw.kind;
      if ((kind !== 'single' && kind !== 'multiple') || options.length !== 4) continue;
      const place = Number.parseInt(options[0] ?? '', 36);
      first[place] = (first[place] ?? 0) + 1;
      shuffled += 1;
    }
  }
  const papers = proof.papers.length;
  const pairs = (papers * (papers - 1)) / 2;
  const sharedPairs = times.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return {
    papers,
    questions: length ?? { least: 0, most: 0 },
    cells: cells
      .map((cell) => cellFigures(cell, proof, cellOf, times, perPaper.get(cell)))
      .filter(({ perPaper }) => perPaper.most > 0)
      .sort(
        (a, b) =>
          a.topic.localeCompare(b.topic, 'vi') ||
          byDifficulty.indexOf(a.difficulty) - byDifficulty.indexOf(b.difficulty),
      ),
    shared: { mean: pairs > 0 ? sharedPairs / pairs : 0, mostOfNeighbours },
    firstOption: shuffled > 0 ? Array.from(first, (count) => (count ?? 0) / shuffled) : [],
  };
}

function cellFigures(
  cell: string,
  proof: Pick<DrawProof, 'items'>,
  cellOf: readonly string[],
  times: readonly number[],
  perPaper: Tally = { least: 0, most: 0 },
): CellFairness {
  const own = times.filter((_, place) => cellOf[place] === cell);
  const draw = proof.items[cellOf.indexOf(cell)]?.draw;
  return {
    topic: draw?.topic ?? '',
    difficulty: draw?.difficulty ?? 'easy',
    supply: own.length,
    perPaper,
    drawn: {
      least: Math.min(...own),
      mean: own.reduce((sum, count) => sum + count, 0) / Math.max(1, own.length),
      most: Math.max(...own),
    },
  };
}
