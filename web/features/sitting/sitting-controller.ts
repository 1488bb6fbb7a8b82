import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { type Observable, observable } from '../../platform/observable.ts';
import { adoptSitting } from './adopt-sitting.ts';
import { answersAfter } from './answers-after.ts';
import { handIn } from './hand-in.ts';
import { makeJournal } from './journal.ts';
import { keepLooking } from './keep-looking.ts';
import { takeNews } from './look-afresh.ts';
import { paceAfter } from './pace.ts';
import { makeRecovery } from './recover.ts';
import { ask, type SittingContext, type SittingPorts, serverNow } from './sitting-context.ts';
import { beforeSignIn, type SittingModel } from './sitting-model.ts';
import { makeTick } from './tick.ts';
import { toggleOption } from './toggle-option.ts';

/** What the screens can do with a sitting. */
export interface SittingController {
  readonly model: Observable<SittingModel>;
  /** The server's time in epoch milliseconds; undefined before its first word. */
  now(): number | undefined;
  /** Takes up the sitting this browser holds, if any. Call once. */
  begin(): void;
  /** To be called several times a second. */
  tick(): void;
  /** The network is back, or the page is looked at again. */
  wake(): void;
  signIn(candidateNumber: string, admissionCode: string): Promise<ProblemDocument | undefined>;
  confirm(): void;
  choose(question: number, option: number): void;
  clear(question: number): void;
  flag(question: number): void;
  noteFocus(on: boolean): void;
  goTo(question: number): void;
  review(on: boolean): void;
  submit(): void;
  /** After a hold: asks the server, and takes the sitting back from another tab. */
  tryAgain(): void;
  /** After a move to this workstation again: back to the sign-in, forgetting nothing. */
  signInElse(): void;
  /** The candidate has seen the end: forgets everything of the sitting in this browser. */
  leave(): void;
}

export function makeSittingController(ports: SittingPorts): SittingController {
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
  const context: SittingContext = { ports, model, journal, requests: 0, lastRequestAt: 0 };
  const tick = makeTick(context);

  function write(event: AnswerEvent): void {
    const { stage, hold, finishing, state, answers } = model.get();
    if (stage !== 'answering' || hold || finishing || state === 'paused' || !context.history)
      return;
    const entry = journal.record(event);
    context.history = { ...context.history, entries: [...context.history.entries, entry] };
    if (event.kind !== 'focus') model.update({ answers: answersAfter(answers, [event]) });
  }
  const at = () => {
    const startsAt = model.get().sitting?.startsAt ?? 0;
    return Math.round((serverNow(context) ?? startsAt) - startsAt);
  };
  const chosenOf = (question: number) => model.get().answers.chosen[question] ?? [];
  let focused = true;

  return {
    model,
    now: () => serverNow(context),
    begin() {
      if (!ports.token.get()) return;
      model.update({ stage: 'connecting' });
      void keepLooking(context);
    },
    tick,
    wake() {
      journal.nudge();
      // A monotonic clock may have stood still while the PC slept: ask for the time soon.
      if (ports.monotonic() - context.lastRequestAt > 20_000)
        context.lastRequestAt = Number.NEGATIVE_INFINITY;
    },
    async signIn(candidateNumber, admissionCode) {
      const body = { candidateNumber, admissionCode, deviceId: ports.deviceName() };
      const call = () => ports.api.call(candidateContract.signIn, { body });
      const answer = await ask(context, call, (value) => value.news);
      if (!answer.ok) return answer.problem;
      ports.token.set(answer.value.token);
      await adoptSitting(context, answer.value);
      return undefined;
    },
    confirm() {
      const { history } = context;
      if (history) {
        context.history = { ...history, confirmed: true };
        void ports.storage.changeHead(history.key, { confirmed: true }).catch(() => undefined);
      }
      model.update({ stage: 'waiting' });
      tick();
    },
    choose(question, option) {
      const kind = model.get().paper?.questions[question - 1]?.kind;
      if (!kind) return;
      const options = toggleOption(kind, chosenOf(question), option);
      if (options.join() === chosenOf(question).join()) return;
      write({ kind: 'choose', question, at: at(), options });
    },
    clear(question) {
      if (chosenOf(question).length > 0) write({ kind: 'choose', question, at: at(), options: [] });
    },
    flag(question) {
      const on = !model.get().answers.flagged.includes(question);
      write({ kind: 'flag', question, at: at(), on });
    },
    noteFocus(on) {
      if (on !== focused) write({ kind: 'focus', at: at(), on });
      focused = on;
    },
    goTo(question) {
      const last = model.get().paper?.questions.length ?? 1;
      model.update({ current: Math.min(Math.max(1, question), last), reviewing: false });
    },
    review: (on) => model.update({ reviewing: on }),
    submit: () => void handIn(context, 'byCandidate'),
    tryAgain() {
      model.update({ hold: undefined, problem: undefined });
      void keepLooking(context);
    },
    signInElse: () => model.update({ hold: 'signedOut' }),
    leave() {
      const { history, releaseTab } = context;
      if (history) void ports.storage.clear(history.key).catch(() => undefined);
      releaseTab?.();
      ports.token.clear();
      Object.assign(context, { history: undefined, sealedPaper: undefined, requests: 0 });
      model.update({
        ...beforeSignIn,
        sitting: undefined,
        paper: undefined,
        submission: undefined,
      });
    },
  };
}
