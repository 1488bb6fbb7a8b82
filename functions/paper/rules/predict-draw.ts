import type { DrawBank } from '../../../shared/paper/draw-bank.ts';
import type { DrawPrediction } from '../../../shared/paper/draw-prediction.ts';

const weights = { easy: 1, medium: 2, hard: 3 } as const;
const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

/**
 * What papers will be like, from those drawn for imagined candidates, each as the ids of its
 * questions: how many any two share, how hard they are, how often the most drawn question stands in
 * one.
 */
export function predictDraw(
  { items, blueprint }: Pick<DrawBank, 'items' | 'blueprint'>,
  papers: readonly ReadonlySet<string>[],
): DrawPrediction {
  const fixed = new Set(blueprint.fixedItems);
  const difficultyOf = new Map(items.map((item) => [item.itemId, weights[item.difficulty]]));
  const sharedPairs: number[] = [];
  for (const [at, one] of papers.entries())
    for (const other of papers.slice(at + 1)) {
      let shared = 0;
      for (const itemId of one) if (other.has(itemId)) shared += 1;
      sharedPairs[shared] = (sharedPairs[shared] ?? 0) + 1;
    }
  const histogram = Array.from(sharedPairs, (count) => count ?? 0);
  const pairs = (papers.length * (papers.length - 1)) / 2;
  const times = new Map<string, number>();
  for (const itemId of papers.flatMap((paper) => [...paper]))
    if (!fixed.has(itemId)) times.set(itemId, (times.get(itemId) ?? 0) + 1);
  const difficulties = papers.map((paper) =>
    mean([...paper].map((itemId) => difficultyOf.get(itemId) ?? 2)),
  );
  return {
    papers: papers.length,
    sharedPairs: histogram,
    sharedMean:
      histogram.reduce((sum, count, shared) => sum + count * shared, 0) / Math.max(1, pairs),
    difficulty: {
      least: Math.min(...difficulties),
      mean: mean(difficulties),
      most: Math.max(...difficulties),
    },
    mostDrawn: Math.max(0, ...times.values()) / Math.max(1, papers.length),
  };
}
