import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { observable } from '../../platform/observable.ts';
import { makeJournal } from './journal.ts';
import { takeNews } from './look-afresh.ts';
import { paceAfter } from './pace.ts';
import { makeRecovery } from './recover.ts';
import { ask, type SittingContext, type SittingPorts } from './sitting-context.ts';
import { beforeSignIn, type SittingModel } from './sitting-model.ts';
import { noteRefused } from './surrender.ts';

/** A page before the sign-in: its model, its journal, and what ties them to storage and network. */
export function makeSittingContext(ports: SittingPorts): SittingContext {
  const nonce = ports.seb?.nonceHere;
  const model = observable<SittingModel>(beforeSignIn);
  const recovery = makeRecovery(() => context);
  const journal = makeJournal({
    keep: (entry) =>
      context.history ? ports.storage.append(context.history.key, entry) : Promise.resolve(),
    async keepAcknowledged(acknowledged) {
      if (!context.history) return;
      context.history = { ...context.history, acknowledged };
      await ports.storage.changeHead(context.history.key, { acknowledged });
    },
    async send(body) {
      const save = () => ports.api.call(candidateContract.save, { body });
      const answer = await ask(context, save, (news) => news);
      if (answer.ok) takeNews(context, answer.value);
      else noteRefused(context, problemCodeOf(answer.problem), body);
      return answer;
    },
    after: ports.after,
    random: ports.random,
    gather: () => paceAfter(context.requests).gather,
    changed(status) {
      if (status.pending === 0) recovery.calm();
      model.update({ journal: status });
    },
    refused: recovery.refused,
  });
  const context: SittingContext = {
    ...{ ports, model, journal, opening: {}, clock: {} },
    ...{ requests: 0, lastRequestAt: 0 },
    ...(nonce ? { loadedNonce: { nonce, forTurn: ports.token.get() !== undefined } } : {}),
  };
  return context;
}
