import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';

/** The index of summons made by one job: its files, from whom to whom, in what version of the plan. */
export const summonsPrint = z.object({
  printId: id,
  issued: z.boolean(),
  version: z.int(),
  printedAt: instant,
  candidates: z.int(),
  files: z.array(
    z.object({
      file: z.int(),
      candidates: z.int(),
      /** Given names of the first and the last page, as on the spine of a file. */
      first: z.string(),
      last: z.string(),
      /** Bytes. */
      size: z.int(),
      sha256: z.string(),
    }),
  ),
});
export type SummonsPrint = z.infer<typeof summonsPrint>;
