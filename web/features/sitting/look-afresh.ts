import { type ProblemDocument, problemCodeOf } from '../../../shared/kernel/problem.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { News } from '../../../shared/sitting/news.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { adoptSitting, toldBy } from './adopt-sitting.ts';
import { turnProof } from './prove-workstation.ts';
import { ask, type SittingContext } from './sitting-context.ts';
import { surrender } from './surrender.ts';

/** Notes the deadline and the state that an answer of the server carries. What is being typed is kept first. */
export function takeNews(context: SittingContext, news: News): void {
  const { deadlineAt, state, stoppedSince } = context.model.get();
  if (news.messages !== context.model.get().news) context.model.update({ news: news.messages });
  const same = news.deadlineAt === deadlineAt && news.state === state;
  if (same && news.stoppedSince === stoppedSince) return;
  context.settleTyping?.();
  const told = toldBy(news);
  context.model.update(told);
  const { history, ports, journal } = context;
  // What was unsent when the pause began goes out now.
  if (state === 'paused' && news.state !== 'paused')
    journal.restart({ acknowledged: journal.status().acknowledged, entries: journal.unsent() });
  if (history) void ports.storage.changeHead(history.key, told).catch(() => undefined);
}

/** Stops writing for a reason the person has to know; anything that may pass is only shown. */
export function holdFor(context: SittingContext, problem: ProblemDocument): void {
  if (isPassing(problem)) {
    context.model.update({ problem });
    return;
  }
  const code = problemCodeOf(problem);
  // What is being typed was typed in this turn: kept with the rest.
  context.settleTyping?.();
  context.journal.stop();
  context.model.update({
    problem,
    finishing: undefined,
    hold:
      code === 'signed-out'
        ? 'signedOut'
        : code === 'sitting-held-elsewhere'
          ? 'otherWorkstation'
          : 'refused',
  });
  if (code === 'sitting-held-elsewhere') void surrender(context);
}

/** Asks the server how the sitting stands and goes on from there. True if it answered. */
export async function lookAfresh(context: SittingContext): Promise<boolean> {
  // Once for each time the page is loaded: the heartbeat and what follows need no proof.
  const query = context.lookedAt
    ? {}
    : ({ ...(await turnProof(context)).query, onLoad: 'yes' } as const);
  const resume = () => context.ports.api.call(candidateContract.resume, { query });
  const answer = await ask(context, resume, (value) => value.news);
  if (answer.ok) {
    context.lookedAt = true;
    await adoptSitting(context, answer.value);
  } else holdFor(context, answer.problem);
  return answer.ok;
}

/** The heartbeat: news only, unless something is out of line with what this page believes. */
export async function lookForNews(context: SittingContext): Promise<void> {
  const resume = () => context.ports.api.call(candidateContract.resume);
  const answer = await ask(context, resume, (value) => value.news);
  if (!answer.ok) {
    if (!isPassing(answer.problem)) holdFor(context, answer.problem);
    return;
  }
  context.turnNonce = answer.value.sebChallenge ?? context.turnNonce;
  const { news } = answer.value;
  const { acknowledged } = context.journal.status();
  const wasPaused = context.model.get().state === 'paused';
  if (hasEnded(news.state) || news.acknowledged < acknowledged || wasPaused !== isPaused(news))
    return adoptSitting(context, answer.value);
  takeNews(context, news);
  const { late, helpSince } = answer.value;
  if (helpSince !== context.model.get().helpSince) context.model.update({ helpSince });
  if (JSON.stringify(late) !== JSON.stringify(context.model.get().late))
    context.model.update({ late });
}

const isPaused = (news: News) => news.state === 'paused';
