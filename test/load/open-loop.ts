import { build, type Histogram } from 'hdr-histogram-js';

/** Latencies in microseconds, to three figures, up to ten minutes. */
export const makeLatencies = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 600_000_000,
    numberOfSignificantValueDigits: 3,
  });

/** What was asked and how it went. */
export interface LoopResult {
  readonly sent: number;
  readonly failed: number;
  /** From the moment each request should have gone out until its answer. */
  readonly latency: Histogram;
  /** From the first intended moment to the last answer, in seconds. */
  readonly seconds: number;
}

/** Waits until a moment of performance.now(); not at all where it has passed. */
export async function until(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 1) await new Promise((go) => setTimeout(go, wait));
}

/** Makes a request, counting its time from the moment intended; whether it was answered well. */
export async function counted(
  latency: Histogram,
  intended: number,
  send: () => Promise<boolean>,
): Promise<boolean> {
  const good = await send().catch(() => false);
  latency.recordValue(Math.max(1, Math.round((performance.now() - intended) * 1000)));
  return good;
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
  const latency = makeLatencies();
  const begun = performance.now();
  let failed = 0;
  const running: Promise<void>[] = [];
  for (const [index, moment] of moments.entries()) {
    await until(begun + moment);
    const request = counted(latency, begun + moment, () => send(index));
    running.push(
      request.then((good) => {
        if (!good) failed += 1;
      }),
    );
  }
  await Promise.all(running);
  return { sent: moments.length, failed, latency, seconds: (performance.now() - begun) / 1000 };
}

/** "p50 3 ms, p95 9 ms, p99 14 ms, max 40 ms". */
export function percentiles(latency: Histogram): string {
  const ms = (microseconds: number) =>
    `${(microseconds / 1000).toFixed(microseconds < 10_000 ? 1 : 0)} ms`;
  const at = (percent: number) => `p${percent} ${ms(latency.getValueAtPercentile(percent))}`;
  return `${at(50)}, ${at(95)}, ${at(99)}, max ${ms(latency.maxValue)}`;
}
