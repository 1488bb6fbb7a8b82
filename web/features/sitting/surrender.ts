import { type ProblemCode, problemCodeOf } from '../../../shared/kernel/problem.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { batchOf } from './journal-queue.ts';
import { leftoverOf } from './leftover.ts';
import { retryDelay } from './pace.ts';
import { ask, pause, type SittingContext } from './sitting-context.ts';

/** Refusals for good: the server keeps what it refused as evidence, for a decision by people. */
const final: ReadonlySet<ProblemCode | undefined> = new Set<ProblemCode | undefined>([
  'sitting-held-elsewhere',
  'deadline-passed',
  'already-submitted',
  'sitting-suspended',
]);

/** Notes that the server keeps everything up to this batch as evidence, if its refusal was final. */
export function noteRefused(
  context: SittingContext,
  code: ProblemCode | undefined,
  batch: { readonly firstSequence: number; readonly events: readonly unknown[] },
): void {
  const { history, ports } = context;
  const through = batch.firstSequence + batch.events.length - 1;
  if (!history || !final.has(code) || through <= history.surrendered) return;
  context.history = { ...history, surrendered: through };
  void ports.storage.changeHead(history.key, { surrendered: through }).catch(() => undefined);
}

/** Tells the candidate what this page could not send in time, as far as is known now. */
export function tellLeftover({ model, journal, history }: SittingContext): void {
  const setAside = history?.setAside.flatMap(({ entries }) => entries) ?? [];
  model.update({ leftover: leftoverOf(journal.unsent(), history?.surrendered ?? 0, setAside) });
}

/**
 * Sends what the server will not take any more, so that it is kept as evidence: each event once,
 * again only while the network is gone. The page itself stays as it is.
 */
export async function surrender(context: SittingContext): Promise<void> {
  const { model, journal, ports } = context;
  tellLeftover(context);
  if (context.surrendering) return;
  context.surrendering = true;
  // The journal's own last request may be under way, and be refused with what it carries.
  await journal.idle();
  // Given back and signed in again, the journal itself sends what still counts.
  const lost = () => model.get().hold === 'otherWorkstation' || model.get().stage === 'ended';
  for (let tries = 1; context.history && lost(); ) {
    const { surrendered } = context.history;
    const entries = journal.unsent().filter((entry) => entry.sequence > surrendered);
    const body = batchOf({ acknowledged: journal.status().acknowledged, entries });
    if (!body) break;
    const save = () => ports.api.call(candidateContract.save, { body });
    const answer = await ask(context, save, (news) => news);
    if (!answer.ok && isPassing(answer.problem)) {
      await pause(context, retryDelay(tries++, ports.random()));
      continue;
    }
    const code = answer.ok ? undefined : problemCodeOf(answer.problem);
    noteRefused(context, code, body);
    if (context.history?.surrendered === surrendered) break;
  }
  context.surrendering = false;
  if (lost()) tellLeftover(context);
}
