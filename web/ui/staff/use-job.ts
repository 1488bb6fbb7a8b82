import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Job } from '../../../shared/kernel/job.ts';
import { jobContract } from '../../../shared/kernel/job-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';

/** Long work that this screen started: follow it until it ends, then read again what it changed. */
export function useJob(changes: readonly (readonly unknown[])[]): {
  readonly job: Job | undefined;
  readonly running: boolean;
  follow(jobId: string): void;
} {
  const api = useStaffApi();
  const queries = useQueryClient();
  const [jobId, setJobId] = useState<string>();
  const { data: job } = useQuery({
    queryKey: ['job', jobId],
    enabled: jobId !== undefined,
    // A lost poll is asked again; the work itself goes on without us.
    queryFn: async () => {
      const answer = await api.call(jobContract.read, { params: { jobId: jobId ?? '' } });
      return answer.ok ? answer.value : null;
    },
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : 400),
    staleTime: 0,
  });
  const ended = job?.state === 'done';
  const running = jobId !== undefined && (!job || job.state === 'running');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the job has ended
  useEffect(() => {
    if (ended) for (const queryKey of changes) void queries.invalidateQueries({ queryKey });
  }, [ended, jobId]);
  return { job: job ?? undefined, running, follow: setJobId };
}
