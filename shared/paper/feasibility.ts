import * as z from 'zod';
import { difficulty } from '../question-bank/item.ts';
import { positionGroup } from './blueprint.ts';
import { drawPrediction } from './draw-prediction.ts';

/** What a blueprint needs against what the bank has, cell by cell and in all. */
export const feasibility = z.object({
  feasible: z.boolean(),
  questionsNeeded: z.int(),
  questionsPlanned: z.int(),
  bankSize: z.int(),
  /** Least bank size: ratio × questions of the part (TT 6/2020 Điều 19: 3). */
  bankNeeded: z.int(),
  cells: z.array(
    z.object({
      topic: z.string(),
      difficulty,
      positionGroup: positionGroup.optional(),
      needed: z.int(),
      available: z.int(),
    }),
  ),
  reasons: z.array(z.object({ vi: z.string(), en: z.string() })),
  /** What does not hinder, but should be known before sealing. */
  warnings: z.array(z.object({ vi: z.string(), en: z.string() })),
  /** What the papers will be like, where they can be drawn. */
  prediction: drawPrediction.optional(),
});
export type Feasibility = z.infer<typeof feasibility>;
