import { jobContract } from '../../../shared/kernel/job-contract.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { Jobs } from '../jobs.ts';
import type { Server } from './serve.ts';
import type { StaffCaller } from './staff-caller.ts';

/** Serves the progress of long work to the person who started it. */
export function serveJobs(server: Server<StaffCaller>, jobs: Jobs): void {
  server.on(jobContract.read, async ({ caller, params }) => {
    const found = await jobs.read(params.jobId);
    return found && found.by === caller.subject ? ok(found) : fail('not-found');
  });
}
