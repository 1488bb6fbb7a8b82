import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { difficulty } from '../question-bank/item.ts';

/** A group of positions (nhóm vị trí việc làm) that has questions of its own. */
export const positionGroup = z.string().trim().min(1).max(100);

/** A cell of the blueprint (ma trận đề): how many questions of one topic and difficulty. */
export const blueprintCell = z.object({
  topic: z.string().min(1).max(200),
  difficulty,
  /** Only in the papers of candidates for this group of positions; left out: in everybody's. */
  positionGroup: positionGroup.optional(),
  count: z.int().min(0).max(500),
});
export type BlueprintCell = z.infer<typeof blueprintCell>;

/** The plan every candidate's paper is drawn by: the same number from each cell for everybody. */
export const blueprint = z.object({
  bankId: id,
  cells: z.array(blueprintCell).min(1).max(500),
  /** Questions that stand in every paper; each counts in its cell. */
  fixedItems: z.array(id).max(200).optional(),
  /** In how many sessions of the part a question may be drawn at most; left out: in all of them. */
  sessionsPerItem: z.int().min(1).max(100).optional(),
});
export type Blueprint = z.infer<typeof blueprint>;
