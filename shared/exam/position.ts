import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { positionGroup } from '../paper/blueprint.ts';

/** A job position (vị trí việc làm) with its quota (chỉ tiêu). The code is what spreadsheets use. */
export const position = z.object({
  positionId: id,
  code: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}._-]{1,20}$/u),
  title: z.string().trim().min(1).max(200),
  /** The agency that will employ, as printed on lists. */
  agency: z.string().trim().min(1).max(200),
  quota: z.int().min(1).max(10_000),
  /** Group of positions (nhóm vị trí việc làm) whose papers have questions of their own. */
  group: positionGroup.optional(),
});
export type Position = z.infer<typeof position>;
export const positionDraft = position.omit({ positionId: true });
