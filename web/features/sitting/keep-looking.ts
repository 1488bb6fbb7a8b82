import { lookAfresh } from './look-afresh.ts';
import { retryDelay } from './pace.ts';
import { pause, type SittingContext } from './sitting-context.ts';

/** Asks how the sitting stands until the server answers, one way or another. */
export async function keepLooking(context: SittingContext): Promise<void> {
  const { model, ports } = context;
  for (let tries = 1; !(await lookAfresh(context)); tries++) {
    if (model.get().hold === 'signedOut' && !model.get().sitting) {
      // A token of an earlier day: nothing to lose, the candidate simply signs in.
      ports.token.clear();
      model.update({ stage: 'signIn', hold: undefined, problem: undefined });
      return;
    }
    if (model.get().hold) return;
    await pause(context, retryDelay(tries, ports.random()));
  }
}
