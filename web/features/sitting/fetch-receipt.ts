import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { receiptState } from '../../../shared/sitting/receipt.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { retryDelay } from './pace.ts';
import { ask, pause, type SittingContext } from './sitting-context.ts';

/**
 * Asks for the signed receipt of the ended sitting until it is there, cannot be had, or the
 * candidate has left. What was handed in is on the screen meanwhile.
 */
export async function fetchReceipt(context: SittingContext): Promise<void> {
  const { model, ports } = context;
  const isWanted = () => {
    const { stage, submission, receipt } = model.get();
    return stage === 'ended' && !receipt && receiptState.safeParse(submission?.state).success;
  };
  if (context.fetchingReceipt) return;
  context.fetchingReceipt = true;
  for (let tries = 1; isWanted(); tries++) {
    const answer = await ask(
      context,
      () => ports.api.call(candidateContract.receipt),
      () => undefined,
    );
    if (!isWanted()) break;
    if (answer.ok) model.update({ receipt: { jws: answer.value.receipt } });
    else if (!isPassing(answer.problem)) model.update({ receipt: {} });
    else await pause(context, retryDelay(tries, ports.random()));
  }
  context.fetchingReceipt = false;
}
