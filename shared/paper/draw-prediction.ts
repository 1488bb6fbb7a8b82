import * as z from 'zod';

/** What papers drawn by a blueprint will be like, from a trial with as many imagined candidates. */
export const drawPrediction = z.object({
  papers: z.int(),
  /** How many pairs of candidates share 0, 1, 2 … questions. */
  sharedPairs: z.array(z.int()),
  /** Questions two candidates share on average. */
  sharedMean: z.number(),
  /** Mean difficulty of a paper's questions, easy 1 to hard 3: the easiest paper, the mean, the hardest. */
  difficulty: z.object({ least: z.number(), mean: z.number(), most: z.number() }),
  /** Share of the papers in which the most drawn question stands, of those not in every paper. */
  mostDrawn: z.number(),
});
export type DrawPrediction = z.infer<typeof drawPrediction>;
