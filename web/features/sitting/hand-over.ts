import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { batchOf } from './journal-queue.ts';
import { retryDelay } from './pace.ts';
import { ask, pause, type SittingContext } from './sitting-context.ts';
import { tellLeftover } from './surrender.ts';

/**
 * Hands over what was set aside, so that the server keeps it as evidence; again until the server
 * has it. Until then this browser keeps it.
 */
export async function handOver(context: SittingContext): Promise<void> {
  if (context.handingOver) return;
  context.handingOver = true;
  for (let tries = 1; ; ) {
    const [first, ...later] = context.history?.setAside ?? [];
    const batch = first && batchOf({ acknowledged: 0, entries: first.entries });
    if (!first || !batch) break;
    const body = { turn: first.turn, ...batch };
    const call = () => context.ports.api.call(candidateContract.setAside, { body });
    const answer = await ask(context, call, () => undefined);
    if (!answer.ok && isPassing(answer.problem)) {
      await pause(context, retryDelay(tries++, context.ports.random()));
      continue;
    }
    // Signed out: the next sign-in tries again.
    if (!answer.ok) break;
    const { history, ports } = context;
    if (history?.setAside[0] !== first) continue;
    const rest = first.entries.slice(batch.events.length);
    const setAside = rest.length === 0 ? later : [{ ...first, entries: rest }, ...later];
    context.history = { ...history, setAside };
    void ports.storage.changeHead(history.key, { setAside }).catch(() => undefined);
  }
  context.handingOver = false;
  if (context.model.get().leftover) tellLeftover(context);
}
