import { jobContract } from '../../../shared/kernel/job-contract.ts';
import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import { type Api, makeApi } from '../../../web/platform/api-client.ts';

/** The value of an answer; a refusal ends the seeding with its sentence, which is then a bug of ours. */
export async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; problem: ProblemDocument }>,
): Promise<T> {
  const got = await answer;
  if (got.ok) return got.value;
  throw new Error(
    `${got.problem.type}: ${got.problem.en} ${JSON.stringify(got.problem.findings?.slice(0, 3) ?? '')}`,
  );
}

/** The browser's own client, talking to an app in this process. */
export function deskOf(
  app: { request(input: string, init?: RequestInit): Response | Promise<Response> },
  token?: string,
): Api {
  return makeApi({
    token: () => token,
    fetch: (async (input: string, init: RequestInit) => app.request(input, init)) as typeof fetch,
  });
}

/** Waits for long work as the screens do; ends the seeding where it failed. */
export async function finished(desk: Api, jobId: string): Promise<void> {
  for (;;) {
    const job = await must(desk.call(jobContract.read, { params: { jobId } }));
    if (job.state === 'done') return;
    if (job.state === 'failed')
      throw new Error(
        `${job.kind}: ${job.problem?.en} ${JSON.stringify(job.problem?.findings?.slice(0, 3) ?? '')}`,
      );
    await new Promise((later) => setTimeout(later, 20));
  }
}
