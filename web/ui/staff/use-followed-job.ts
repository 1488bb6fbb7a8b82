import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../../shared/kernel/job.ts';
import { jobContract } from '../../../shared/kernel/job-contract.ts';
import type { Answer, Api } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered, Refusal } from './answered.ts';

const askEveryMs = 400;

/** Long work as the page follows it. */
export interface FollowedJob<Input> {
  /** Begins the work; ignored while one is running. */
  start(input: Input): void;
  readonly job: Job | undefined;
  readonly sending: boolean;
  readonly running: boolean;
  readonly done: boolean;
  /** Why it could not start, or why it failed. */
  readonly error: unknown;
}

/** Starts long work and asks for its progress until it is done or failed; `onDone` is told once. */
export function useFollowedJob<Input>(
  begin: (api: Api, input: Input) => Promise<Answer<{ jobId: string }>>,
  onDone: () => void,
): FollowedJob<Input> {
  const api = useStaffApi();
  const [jobId, setJobId] = useState<string>();
  const told = useRef<string | undefined>(undefined);
  const order = useMutation({
    mutationFn: (input: Input) => answered(begin(api, input)),
    onMutate: () => setJobId(undefined),
    onSuccess: (started) => setJobId(started.jobId),
  });
  const followed = useQuery({
    queryKey: ['job', jobId],
    enabled: jobId !== undefined,
    queryFn: () => answered(api.call(jobContract.read, { params: { jobId: jobId ?? '' } })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'running' || !state.data ? askEveryMs : false,
  });
  const job = jobId === undefined ? undefined : followed.data;
  const done = job?.state === 'done';
  useEffect(() => {
    if (!done || told.current === jobId) return;
    told.current = jobId;
    onDone();
  });
  const running = jobId !== undefined && job?.state !== 'done' && job?.state !== 'failed';
  return {
    start: (input) => {
      if (!order.isPending && !running) order.mutate(input);
    },
    job,
    sending: order.isPending,
    running,
    done,
    error:
      order.error ??
      (job?.problem ? new Refusal(job.problem) : jobId === undefined ? null : followed.error),
  };
}
