import type { Answers } from '../../../shared/sitting/answers.ts';
import type { News, SittingView, Submission } from '../../../shared/sitting/candidate-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import { mergeResume } from './merge-resume.ts';
import { type SittingContext, serverNow } from './sitting-context.ts';
import type { SittingModel, Stage } from './sitting-model.ts';

/** What sign-in and resume both tell. */
export interface ServerSitting {
  readonly sitting: SittingView;
  readonly news: News;
  readonly answers: Answers;
  readonly submission?: Submission | undefined;
}

/** The name of a sitting in this browser's storage. */
export function keyOf(sitting: SittingView): string {
  const { examName, partTitle, candidateNumber, startsAt } = sitting;
  return [candidateNumber, startsAt, partTitle, examName].join('|');
}

/**
 * Takes over a sitting as the server tells it, joined with what this browser kept: nothing shown
 * as answered is forgotten, and what the server lacks is sent.
 */
export async function adoptSitting(context: SittingContext, told: ServerSitting): Promise<void> {
  const { ports, model, journal } = context;
  const key = keyOf(told.sitting);
  if (context.history?.key !== key) {
    context.releaseTab?.();
    context.releaseTab = ports.holdTab(key, () => loseTab(context));
    const kept = await ports.storage.load(key).catch(() => undefined);
    context.history = kept && { key, ...kept.head, entries: kept.entries };
    context.sealedPaper = kept?.head.paper;
  }
  const { acknowledged } = told.news;
  const merged = mergeResume(context.history, { acknowledged, answers: told.answers });
  const confirmed = context.history?.confirmed ?? false;
  if (context.history && merged.sameHistory) {
    context.history = { ...context.history, acknowledged };
    void ports.storage.changeHead(key, { acknowledged }).catch(() => undefined);
  } else {
    const base = { baseAcknowledged: acknowledged, baseAnswers: told.answers, acknowledged };
    const entries = merged.queue.entries;
    context.history = { key, confirmed, ...base, entries };
    const head = { ...base, confirmed, paper: context.sealedPaper };
    void ports.storage.begin(key, head, entries).catch(() => undefined);
  }

  const before = model.get().sitting;
  if (before && keyOf(before) !== key)
    model.update({ paper: undefined, current: 1, reviewing: false, finishing: undefined });
  const ended = told.submission !== undefined || hasEnded(told.news.state);
  model.update({
    sitting: told.sitting,
    paperHere: context.sealedPaper !== undefined,
    deadlineAt: told.news.deadlineAt,
    state: told.news.state,
    answers: merged.answers,
    submission: told.submission,
    hold: undefined,
    problem: undefined,
    stage: ended ? 'ended' : stageOf(context, model.get(), told),
    ...(ended ? { finishing: undefined } : {}),
  });
  if (ended) journal.stop();
  else journal.restart(merged.queue);
}

function stageOf(context: SittingContext, model: SittingModel, told: ServerSitting): Stage {
  if (!context.history?.confirmed) return 'details';
  if (model.paper) return 'answering';
  const now = serverNow(context) ?? told.news.now;
  return now < told.sitting.startsAt ? 'waiting' : 'opening';
}

function loseTab(context: SittingContext): void {
  context.journal.stop();
  // The other tab writes from here on: what we remember is out of date.
  context.history = undefined;
  context.model.update({ hold: 'otherTab', finishing: undefined });
}
