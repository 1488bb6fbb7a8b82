import { type CellFairness, cellFairness } from './cell-fairness.ts';
import type { DrawProof } from './draw-proof.ts';
import { itemPlaces } from './paper-line.ts';
import { rangeOf } from './range-of.ts';

/** How equal the papers of a part are, computed from the papers as drawn. */
export interface Fairness {
  readonly papers: number;
  readonly questions: { readonly least: number; readonly most: number };
  readonly cells: readonly CellFairness[];
  /** Questions that two candidates share: the mean over all pairs; the most among neighbouring numbers. */
  readonly shared: { readonly mean: number; readonly mostOfNeighbours: number };
}

/** The figures of fairness of a proof; linear in the number of papers. */
export function fairness(proof: Pick<DrawProof, 'blueprint' | 'items' | 'papers'>): Fairness {
  const papers = proof.papers.map(({ line }) => itemPlaces(line));
  const lengths = papers.map((places) => places.length);
  const times = proof.items.map(() => 0);
  for (const place of papers.flat()) times[place] = (times[place] ?? 0) + 1;
  const shared = papers.slice(1).map((places, at) => {
    const before = new Set(papers[at]);
    return places.filter((place) => before.has(place)).length;
  });
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  const pairs = pairsOf(papers.length);
  return {
    papers: papers.length,
    questions: rangeOf(lengths),
    cells: cellFairness(proof, papers, times),
    shared: {
      mean: pairs > 0 ? times.reduce((sum, count) => sum + pairsOf(count), 0) / pairs : 0,
      mostOfNeighbours: rangeOf(shared).most,
    },
  };
}
