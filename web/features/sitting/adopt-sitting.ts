import type { Answers } from '../../../shared/sitting/answers.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { LateAnswers } from '../../../shared/sitting/late-answers.ts';
import type { Moves } from '../../../shared/sitting/moves.ts';
import type { News } from '../../../shared/sitting/news.ts';
import type { SittingView } from '../../../shared/sitting/sitting-view.ts';
import type { Submission } from '../../../shared/sitting/submission.ts';
import { handOver } from './hand-over.ts';
import { mergeResume } from './merge-resume.ts';
import { withSetAside } from './set-aside.ts';
import { type SittingContext, serverNow } from './sitting-context.ts';
import type { SittingModel, Stage } from './sitting-model.ts';
import { surrender } from './surrender.ts';
import { renewKeys } from './take-keys.ts';
import { claimsOf } from './token-claims.ts';

/** What sign-in and resume both tell. */
export interface ServerSitting {
  readonly sitting: SittingView;
  readonly news: News;
  readonly answers: Answers;
  readonly moves?: Moves | undefined;
  readonly submission?: Submission | undefined;
  readonly late?: LateAnswers | undefined;
  readonly helpSince?: number | undefined;
  readonly sebChallenge?: string | undefined;
}

/** What news says of clock and state, as page and storage keep it. */
export function toldBy({ deadlineAt, state, stoppedSince }: News) {
  return { deadlineAt, state, stoppedSince };
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
    context.opening = kept?.opening ?? {};
    // Of another sitting nothing stays; of this one what was kept.
    model.update({ messages: kept?.head.messages, helpProblem: undefined });
    if (kept) model.update({ current: kept.head.current });
  }
  context.settleTyping?.();
  context.turnNonce = told.sebChallenge ?? context.turnNonce;
  const { acknowledged } = told.news;
  const { sittingId, epoch } = claimsOf(ports.token.get()) ?? { sittingId: key, epoch: 0 };
  const { answers, moves } = told;
  const merged = mergeResume(context.history, { epoch, acknowledged, answers, moves });
  const confirmed = context.history?.confirmed ?? false;
  const sameTurn = context.history?.epoch === epoch;
  const before = model.get().sitting;
  if (before && keyOf(before) !== key)
    model.update({ paper: undefined, current: 1, reviewing: false, finishing: undefined });
  const facts = { sittingId, epoch, sitting: told.sitting, ...toldBy(told.news) };
  if (context.history && merged.sameHistory) {
    context.history = { ...context.history, acknowledged, epoch };
    void ports.storage.changeHead(key, { acknowledged, ...facts }).catch(() => undefined);
  } else {
    const base = { baseAcknowledged: acknowledged, baseAnswers: told.answers, acknowledged };
    const entries = merged.queue.entries;
    const { surrendered = 0, setAside: before = [], epoch: turn = epoch } = context.history ?? {};
    const setAside = withSetAside(before, { turn, entries: merged.superseded }, surrendered);
    context.history = { key, epoch, confirmed, surrendered: 0, setAside, ...base, entries };
    const { current, messages } = model.get();
    const head = { ...base, ...facts, confirmed, current, messages, surrendered: 0, setAside };
    void ports.storage.begin(key, head, entries).catch(() => undefined);
  }

  const ended = told.submission !== undefined || hasEnded(told.news.state);
  model.update({
    sitting: told.sitting,
    paperHere: context.opening.paper !== undefined,
    canCarry: context.opening.answerKey !== undefined && context.opening.epoch === epoch,
    ...toldBy(told.news),
    answers: merged.answers,
    submission: told.submission,
    late: told.late,
    news: told.news.messages,
    helpSince: told.helpSince,
    leftover: undefined,
    // Typed in an earlier turn and never kept, it must not write over what came after it; and a
    // wish to hand in from before a move is not the wish of now.
    ...(sameTurn ? {} : { typing: undefined, finishing: undefined }),
    hold: undefined,
    problem: undefined,
    stage: ended ? 'ended' : stageOf(context, model.get(), told),
    ...(ended ? { finishing: undefined } : {}),
  });
  if (ended) {
    journal.stop(merged.queue);
    void surrender(context);
  } else if (told.news.state === 'paused') {
    // Nothing is taken meanwhile; what is unsent goes out when it goes on.
    journal.stop(merged.queue);
  } else {
    journal.restart(merged.queue);
    // Keys are released to a token: after a new sign-in the old answer key opens no file.
    if (model.get().paper && context.opening.epoch !== epoch) void renewKeys(context);
  }
  void handOver(context);
}

function stageOf(context: SittingContext, model: SittingModel, told: ServerSitting): Stage {
  if (!context.history?.confirmed) return 'details';
  if (model.paper) return 'answering';
  const now = serverNow(context) ?? told.news.now;
  return now < told.sitting.startsAt ? 'waiting' : 'opening';
}

/** Another tab writes from here on; this one is only to look at. */
export function loseTab(context: SittingContext): void {
  context.journal.stop();
  // What we remember is out of date from now on.
  context.history = undefined;
  context.model.update({ hold: 'otherTab', finishing: undefined });
}
