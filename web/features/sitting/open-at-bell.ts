import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { holdFor, lookAfresh, takeNews } from './look-afresh.ts';
import { openPaper } from './open-paper.ts';
import { retryDelay } from './pace.ts';
import { turnProof } from './prove-workstation.ts';
import { ask, pause, type SittingContext } from './sitting-context.ts';
import { takeKeys } from './take-keys.ts';

/** Fetches the encrypted paper while there is time, and keeps it for a reload. True once it is here. */
export function fetchPaper(context: SittingContext): Promise<boolean> {
  if (context.opening.paper) return Promise.resolve(true);
  // The bell may ring while it is on its way: it is not asked for twice.
  context.fetching ??= fetchSealed(context).finally(() => {
    context.fetching = undefined;
  });
  return context.fetching;
}

async function fetchSealed(context: SittingContext): Promise<boolean> {
  const { api, storage } = context.ports;
  const answer = await ask(
    context,
    () => api.call(candidateContract.paper),
    () => undefined,
  );
  if (!answer.ok) {
    if (!isPassing(answer.problem)) holdFor(context, answer.problem);
    return false;
  }
  const paper = new Uint8Array(await answer.value.blob.arrayBuffer());
  context.opening = { ...context.opening, paper };
  context.model.update({ paperHere: true });
  if (context.history)
    void storage.keepOpening(context.history.key, context.opening).catch(() => undefined);
  return true;
}

/**
 * Opens the paper: waits a moment by chance so that a hall does not ask in one instant, asks for
 * the key and decrypts. Tries again until it succeeds or the server says that it cannot.
 */
export async function openAtBell(context: SittingContext): Promise<void> {
  const { model, ports } = context;
  await pause(context, ports.random() * 600);
  for (let tries = 1; model.get().stage === 'opening' && !model.get().hold; tries++) {
    const verdict = (await fetchPaper(context)) ? await tryOpening(context) : 'again';
    if (verdict === 'settled') return;
    await pause(context, verdict === 'early' ? 400 : retryDelay(tries, ports.random()));
  }
}

async function tryOpening(context: SittingContext): Promise<'settled' | 'early' | 'again'> {
  const { model, ports } = context;
  const { query, stale, nonce } = await turnProof(context);
  const start = () => ports.api.call(candidateContract.start, { query });
  const answer = await ask(context, start, (value) => value.news);
  if (!answer.ok) {
    const code = problemCodeOf(answer.problem);
    if (code === 'not-started') return 'early';
    if (isPassing(answer.problem)) return 'again';
    // Nothing is answered yet and everything is kept: the page may be loaded anew for its proof.
    const wrong = code === 'seb-wrong-configuration' && stale && nonce;
    if (wrong && ports.seb?.reopen(nonce)) return 'settled';
    // The bell is held up: the page says so and asks until the clock runs.
    if (code === 'sitting-paused') {
      model.update({ state: 'paused' });
      return 'again';
    }
    if (code === 'deadline-passed' || code === 'already-submitted')
      return (await lookAfresh(context)) && model.get().stage === 'ended' ? 'settled' : 'again';
    holdFor(context, answer.problem);
    return 'settled';
  }
  takeNews(context, answer.value.news);
  try {
    const key = await takeKeys(context, answer.value);
    const paper = await openPaper(context.opening.paper ?? new Uint8Array(), key);
    model.update({ paper, stage: 'answering', problem: undefined });
    return 'settled';
  } catch {
    // Damaged on the way or on the disk: fetch it anew.
    context.opening = {};
    return 'again';
  }
}
