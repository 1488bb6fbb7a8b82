import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { difficulty } from '../question-bank/item.ts';

/** A cell of the blueprint (ma trận đề): how many questions of one topic and difficulty. */
export const blueprintCell = z.object({
  topic: z.string().min(1).max(200),
  difficulty,
  count: z.int().min(0).max(500),
});

/** The plan every candidate's paper is drawn by: the same number from each cell for everybody. */
export const blueprint = z.object({
  bankId: id,
  cells: z.array(blueprintCell).min(1).max(500),
});
export type Blueprint = z.infer<typeof blueprint>;
