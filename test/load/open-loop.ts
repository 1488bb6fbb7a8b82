import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

export interface LoopResult {
  readonly sent: number;
  readonly failed: number;
  /** From the moment each request should have gone out until its answer, in microseconds. */
  readonly latency: RecordableHistogram;
  /** From the first intended moment to the last answer, in seconds. */
  readonly seconds: number;
}

/**
 * Sends at given moments whatever the server does meanwhile, and counts from the moment intended:
 * a server that stalls is charged for everybody who had to wait (no coordinated omission).
 */
export async function openLoop(
  /** When each request goes out, milliseconds from now, ascending. */
  moments: readonly number[],
  send: (index: number) => Promise<boolean>,
): Promise<LoopResult> {
  const latency = createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });
  const begun = performance.now();
  let failed = 0;
  const running: Promise<void>[] = [];
  for (const [index, moment] of moments.entries()) {
    const wait = begun + moment - performance.now();
    if (wait > 1) await new Promise((go) => setTimeout(go, wait));
    const request = send(index).then(
      (good) => {
        if (!good) failed += 1;
      },
      () => {
        failed += 1;
      },
    );
    running.push(
      request.then(() =>
        latency.record(Math.max(1, Math.round((performance.now() - begun - moment) * 1000))),
      ),
    );
  }
  await Promise.all(running);
  return { sent: moments.length, failed, latency, seconds: (performance.now() - begun) / 1000 };
}

/** "p50 3 ms, p95 9 ms, p99 14 ms, max 40 ms". */
export function percentiles(latency: RecordableHistogram): string {
  const ms = (microseconds: number) =>
    `${(microseconds / 1000).toFixed(microseconds < 10_000 ? 1 : 0)} ms`;
  const at = (percent: number) => `p${percent} ${ms(latency.percentile(percent))}`;
  return `${at(50)}, ${at(95)}, ${at(99)}, max ${ms(latency.max)}`;
}
