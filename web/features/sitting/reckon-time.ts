import type { SittingContext } from './sitting-context.ts';
import { serverClock } from './sitting-context.ts';
import { mayHaveSlept, type TwoClocks } from './sleep-watch.ts';

/** How often the time is kept for a reload without network, in milliseconds. */
const stampEvery = 1_000;
/** After a suspected sleep the server is asked at most this often. */
const askEvery = 20_000;

/**
 * Watches the workstation's clocks: keeps the time every second, and has the server asked for it
 * when the PC may have slept. To be called with every tick.
 */
export function makeReckoning(context: SittingContext): () => void {
  let last: TwoClocks | undefined;
  let stampedAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    const { ports, history, model } = context;
    const clocks = { monotonic: ports.monotonic(), wall: ports.wall() };
    if (last && mayHaveSlept(last, clocks)) {
      context.clock = { ...context.clock, slept: true };
      if (clocks.monotonic - askedAt > askEvery) {
        askedAt = clocks.monotonic;
        context.lastRequestAt = Number.NEGATIVE_INFINITY;
      }
    }
    last = clocks;
    const time = serverClock(context);
    if (!time || !history || model.get().hold || clocks.monotonic - stampedAt < stampEvery) return;
    stampedAt = clocks.monotonic;
    const stamp = { serverTime: time.now, atLeast: time.atLeast, wall: clocks.wall };
    void ports.storage.keepStamp(history.key, stamp).catch(() => undefined);
  };
}
