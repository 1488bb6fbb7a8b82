import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { jobContract } from '../../../shared/kernel/job-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer } from './use-answer.ts';

/** How often progress is asked for, in milliseconds. */
const pollMs = 400;

/** Follows a job until it ends, then reads again what it changed. Give the id to `follow`. */
export function useFollowedJob(changes: readonly (readonly unknown[])[]) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const [jobId, setJobId] = useState<string>();
  const [endedId, setEndedId] = useState<string>();
  const following = jobId !== undefined && jobId !== endedId;
  const { data: job, error } = useAnswer(
    ['job', jobId],
    () => api.call(jobContract.read, { params: { jobId: jobId ?? '' } }),
    following ? { refetchInterval: pollMs } : { enabled: false },
  );
  const over = job !== undefined && job.state !== 'running';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each job that ends
  useEffect(() => {
    if (!over || !jobId) return;
    setEndedId(jobId);
    for (const queryKey of changes) void queries.invalidateQueries({ queryKey });
  }, [over, jobId]);
  const failure = job?.state === 'failed' && job.problem ? { problem: job.problem } : undefined;
  return { job, running: following && !over, error: failure ?? error, follow: setJobId };
}
