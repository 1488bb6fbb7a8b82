import { type ProblemDocument, problemCodeOf } from '../../../shared/kernel/problem.ts';
import { holdFor, lookAfresh } from './look-afresh.ts';
import { retryDelay } from './pace.ts';
import { pause, type SittingContext } from './sitting-context.ts';

/** Refusals after which the server's own word on the sitting says how to go on. */
const mended: ReadonlySet<string | undefined> = new Set([
  'sequence-gap',
  'conflict',
  'not-started',
  'already-submitted',
  'deadline-passed',
  'sitting-suspended',
]);

/**
 * What to do when the server refuses a batch: wait out a pause, look at the sitting afresh, or
 * stop and tell the person. Nothing unsent is forgotten in any case.
 */
export function makeRecovery(context: () => SittingContext) {
  let recovering = false;
  let refusals = 0;

  async function recover(): Promise<void> {
    if (recovering) return;
    recovering = true;
    const { model, ports } = context();
    let answered = false;
    while (!answered && !model.get().hold && model.get().stage !== 'ended') {
      await pause(context(), refusals === 0 ? 0 : retryDelay(refusals, ports.random()));
      refusals++;
      answered = await lookAfresh(context());
    }
    recovering = false;
  }

  return {
    refused(problem: ProblemDocument): void {
      const code = problemCodeOf(problem);
      if (code === 'sitting-paused') {
        context().settleTyping?.();
        context().model.update({ state: 'paused' });
        // Since when, and how much time is left, is news.
        void recover();
      } else if (mended.has(code)) void recover();
      else holdFor(context(), problem);
    },
    /** Everything was acknowledged: the next refusal is a new story. */
    calm(): void {
      refusals = 0;
    },
  };
}
