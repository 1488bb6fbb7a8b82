import { comeUp } from './come-up.ts';
import { lookAfresh } from './look-afresh.ts';
import { retryDelay } from './pace.ts';
import { pause, type SittingContext } from './sitting-context.ts';

/** Asks how the sitting stands until the server answers, one way or another. */
export async function keepLooking(context: SittingContext): Promise<void> {
  const { model, ports } = context;
  for (let tries = 1; !(await lookAfresh(context)); tries++) {
    const { hold, sitting, stage, offline } = model.get();
    if (hold === 'signedOut' && !sitting) {
      // Answers are still here that nobody else has: they are shown, and the sign-in sends them.
      if (await comeUp(context, 'unsent')) return;
      // A token of an earlier day: nothing to lose, the candidate simply signs in.
      ports.token.clear();
      model.update({ stage: 'signIn', hold: undefined, problem: undefined });
      return;
    }
    if (hold) return;
    if (stage === 'connecting' && offline) await comeUp(context, 'old');
    await pause(context, retryDelay(tries, ports.random()));
  }
}
