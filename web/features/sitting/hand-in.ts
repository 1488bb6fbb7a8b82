import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { holdFor, lookAfresh } from './look-afresh.ts';
import { retryDelay } from './pace.ts';
import { ask, pause, type SittingContext, serverNow } from './sitting-context.ts';
import { surrender } from './surrender.ts';
import { isTimeUp } from './time-left.ts';

/**
 * Hands the sitting in: first everything is acknowledged, then it is submitted, and every step is
 * tried again until the server has answered. At time-up the server is asked for the deadline
 * first: if it was extended meanwhile, the candidate simply goes on.
 */
export async function handIn(
  context: SittingContext,
  why: 'byCandidate' | 'timeUp',
): Promise<void> {
  const { model, journal, ports } = context;
  if (model.get().finishing) return;
  // The last key press before the deadline counts as well.
  context.settleTyping?.();
  model.update({ finishing: why, problem: undefined });
  for (let tries = 1; model.get().finishing && !model.get().hold; tries++) {
    // A refusal of the journal has its own handler, which looks at the sitting afresh.
    const saved = await journal.flush();
    if (!model.get().finishing) return;
    if (saved && (await isDue(context, why)) && (await submit(context))) return;
    if (!model.get().finishing) return;
    // A pause stops the clock: the candidate hands in when it goes on.
    if (model.get().state === 'paused') return model.update({ finishing: undefined });
    await pause(context, retryDelay(tries, ports.random()));
  }
}

/** At time-up, whether it still is by the server's latest word; false also while it is silent. */
async function isDue(context: SittingContext, why: 'byCandidate' | 'timeUp'): Promise<boolean> {
  if (why === 'byCandidate') return true;
  if (!(await lookAfresh(context))) return false;
  const { sitting, deadlineAt, finishing } = context.model.get();
  if (!finishing) return false;
  const now = serverNow(context);
  if (isTimeUp({ startsAt: sitting?.startsAt ?? 0, deadlineAt, now })) return true;
  context.model.update({ finishing: undefined });
  return false;
}

/** True when it is over, one way or another. */
async function submit(context: SittingContext): Promise<boolean> {
  const { model, journal, ports } = context;
  const body = { lastSequence: journal.status().acknowledged };
  const answer = await ask(
    context,
    () => ports.api.call(candidateContract.submit, { body }),
    () => undefined,
  );
  if (answer.ok) {
    journal.stop();
    const { state } = answer.value;
    model.update({ stage: 'ended', submission: answer.value, state, finishing: undefined });
    // What an earlier turn left may still be here.
    void surrender(context);
    return true;
  }
  if (isPassing(answer.problem)) return false;
  const code = problemCodeOf(answer.problem);
  if (code === 'signed-out' || code === 'sitting-held-elsewhere') {
    holdFor(context, answer.problem);
    return true;
  }
  // Closed by the server meanwhile, or it misses an event: its word on the sitting decides.
  await lookAfresh(context);
  return model.get().stage === 'ended';
}
