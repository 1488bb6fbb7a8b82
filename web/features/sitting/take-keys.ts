import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { importKey } from './import-key.ts';
import { retryDelay } from './pace.ts';
import { turnProof } from './prove-workstation.ts';
import { ask, pause, type SittingContext } from './sitting-context.ts';
import { claimsOf } from './token-claims.ts';

/**
 * Takes the keys released at the bell: kept in this browser beside the paper, so that a reload
 * opens it without the network, and never to be read out again. Answers the paper's key.
 */
export async function takeKeys(
  context: SittingContext,
  released: { readonly paperKey: string; readonly answerKey?: string | undefined },
): Promise<CryptoKey> {
  const { history, model, ports } = context;
  const { paperKey: paper64, answerKey: answer64 } = released;
  const epoch = claimsOf(ports.token.get())?.epoch;
  const paperKey = await importKey(paper64, 'decrypt');
  const answerKey = answer64 === undefined ? undefined : await importKey(answer64, 'encrypt');
  context.opening = { paper: context.opening.paper, epoch, paperKey, answerKey };
  model.update({ canCarry: answerKey !== undefined });
  if (history) void ports.storage.keepOpening(history.key, context.opening).catch(() => undefined);
  return paperKey;
}

/** After a new sign-in with the paper open: fetches the keys of the new turn, quietly. */
export async function renewKeys(context: SittingContext): Promise<void> {
  const { model, ports } = context;
  for (let tries = 1; model.get().stage === 'answering' && !model.get().hold; tries++) {
    const { query } = await turnProof(context);
    const start = () => ports.api.call(candidateContract.start, { query });
    const answer = await ask(context, start, (value) => value.news);
    if (answer.ok) return void (await takeKeys(context, answer.value));
    if (!isPassing(answer.problem)) return;
    await pause(context, retryDelay(tries, ports.random()));
  }
}
