import type { CandidateClient } from './candidate-client.ts';
import { counted, type LoopResult, makeLatencies, until } from './open-loop.ts';

/** Between two requests of one candidate, milliseconds: fifty of them ask as often as a hall of 10,000 saves. */
const gap = 150;

/**
 * Whole sittings, from sign-in to hand-in. Each request has its moment, whenever the one before was
 * answered: a candidate who had to wait is late from then on, and that counts.
 */
export async function wholeSittings(
  client: CandidateClient,
  candidates: readonly (readonly [number: string, code: string])[],
  questions: number,
): Promise<LoopResult> {
  const latency = makeLatencies();
  const begun = performance.now();
  let sent = 0;
  let failed = 0;
  async function sit([number, code]: readonly [string, string], first: number): Promise<void> {
    let token = '';
    const steps: (() => Promise<boolean>)[] = [
      async () => {
        token = await client.signIn(number, code);
        return true;
      },
      () => client.paper(token),
      () => client.start(token),
      ...Array.from({ length: questions }, (_, i) => () => client.save(token, i + 1, i + 1)),
      () => client.resume(token),
      () => client.submit(token, questions),
      () => client.receipt(token),
    ];
    for (const [index, step] of steps.entries()) {
      const intended = begun + first + index * gap;
      await until(intended);
      sent += 1;
      if (!(await counted(latency, intended, step))) failed += 1;
    }
  }
  await Promise.all(candidates.map((each, i) => sit(each, (i * gap) / candidates.length)));
  return { sent, failed, latency, seconds: (performance.now() - begun) / 1000 };
}
