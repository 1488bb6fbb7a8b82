import * as z from 'zod';
import { summonsRequest } from '../../shared/exam/summons-request.ts';
import { type Job, job } from '../../shared/kernel/job.ts';
import { type Problem, toProblemDocument } from '../../shared/kernel/problem.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { sheetMapping } from '../../shared/question-bank/sheet-mapping.ts';
import type { Ids } from './ids.ts';
import type { Log } from './log.ts';
import type { ObjectStore } from './object-store.ts';
import type { Table } from './table.ts';

/** What long work is asked to do. `upload` is the key of the file it reads, where it reads one. */
export const jobOrder = z.object({
  jobId: z.string(),
  kind: job.shape.kind,
  by: z.string(),
  /** The exam or bank it works on. */
  target: z.string(),
  part: z.string().optional(),
  upload: z.string().optional(),
  fileName: z.string().optional(),
  /** What an import does about questions that are there already. */
  duplicates: z.enum(['refuse', 'keep']).optional(),
  /** The reading that questions are taken from. */
  reading: z.string().optional(),
  /** The session that is backed up or compared, and the backup it is compared with. */
  session: z.string().optional(),
  backup: z.string().optional(),
  /** What the columns of somebody's spreadsheet are. */
  mapping: sheetMapping.optional(),
  /** Which summons to make. */
  summons: summonsRequest.optional(),
});
export type JobOrder = z.infer<typeof jobOrder>;

export type Step = Job['step'];
/** Told now and then how far the work is. */
export type Progress = (step: Step, done: number, total: number) => Promise<void>;
/** Does the work of one kind. A problem it returns is shown to the person who started it. */
export type JobWorker = (order: JobOrder, progress: Progress) => Promise<Result<unknown>>;

/** Hands an order to whoever runs it: a Lambda invoked by event in the cloud, this process locally. */
export type Dispatch = (order: JobOrder) => Promise<void>;

export interface Jobs {
  start(order: Omit<JobOrder, 'jobId' | 'upload'>, upload?: Uint8Array): Promise<string>;
  read(jobId: string): Promise<(Job & { by: string }) | undefined>;
}

const key = (jobId: string) => ({ pk: `JOB#${jobId}`, sk: 'STATE' });
const waiting = { vi: 'Đang chờ', en: 'Waiting' };

export function makeJobs(deps: {
  table: Table;
  objects: ObjectStore;
  ids: Ids;
  dispatch: Dispatch;
}): Jobs {
  return {
    async start(order, upload) {
      const jobId = deps.ids.next();
      const uploadKey = upload ? `uploads/${jobId}` : undefined;
      if (upload && uploadKey) await deps.objects.put(uploadKey, upload);
      const state: Job = {
        jobId,
        kind: order.kind,
        state: 'running',
        step: waiting,
        done: 0,
        total: 0,
      };
      await deps.table.put({ ...key(jobId), ...state, by: order.by });
      await deps.dispatch({ ...order, jobId, ...(uploadKey ? { upload: uploadKey } : {}) });
      return jobId;
    },
    async read(jobId) {
      const row = await deps.table.get(key(jobId));
      return row ? job.extend({ by: z.string() }).parse(row) : undefined;
    },
  };
}

/** Runs one order to its end, recording progress, the problem or the success in the job's row. */
export async function runJob(
  deps: { table: Table; log: Log },
  workers: Record<Job['kind'], JobWorker>,
  order: JobOrder,
): Promise<void> {
  const write = async (state: Partial<Job>) => {
    const row: Job = {
      jobId: order.jobId,
      kind: order.kind,
      state: 'running',
      step: waiting,
      done: 0,
      total: 0,
      ...state,
    };
    await deps.table.put({ ...key(order.jobId), ...row, by: order.by });
  };
  const failWith = (problem: Problem) =>
    write({ state: 'failed', problem: toProblemDocument(problem) });
  try {
    const result = await workers[order.kind](order, (step, done, total) =>
      write({ step, done, total }),
    );
    if (result.ok)
      await write({ state: 'done', step: { vi: 'Đã xong', en: 'Done' }, done: 1, total: 1 });
    else await failWith(result.problem);
  } catch (error) {
    deps.log.write('error', 'JOB_FAILED', {
      jobId: order.jobId,
      kind: order.kind,
      error: String(error),
    });
    await failWith({ code: 'unavailable' });
  }
}
