import * as z from 'zod';
import { id } from './id.ts';
import { problemDocument } from './problem.ts';

/** Long work that runs outside the request, with its progress. Asked for until done or failed. */
export const job = z.object({
  jobId: id,
  kind: z.enum([
    'importRegister',
    'importItems',
    'readForeign',
    'takeReading',
    'sealPapers',
    'lockBank',
    'openPapers',
    'prepareResults',
    'makeSummons',
    'backUpSession',
    'checkBackup',
  ]),
  state: z.enum(['running', 'done', 'failed']),
  /** What is being done now, for the progress line. */
  step: z.object({ vi: z.string(), en: z.string() }),
  done: z.int(),
  total: z.int(),
  problem: problemDocument.optional(),
});
export type Job = z.infer<typeof job>;
