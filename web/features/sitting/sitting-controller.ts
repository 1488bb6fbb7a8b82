import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import { isAboutPage } from '../../../shared/sitting/about-page.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { AnswerFile } from '../../../shared/sitting/answer-file.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { KioskAct } from '../../../shared/sitting/kiosk-act.ts';
import type { Observable } from '../../platform/observable.ts';
import { makeKioskNotes } from '../lockdown/kiosk-notes.ts';
import { adoptSitting } from './adopt-sitting.ts';
import { answersAfter } from './answers-after.ts';
import { makeCarrying } from './carry-answers.ts';
import { comeUp } from './come-up.ts';
import { fetchReceipt } from './fetch-receipt.ts';
import { handIn } from './hand-in.ts';
import { callHelp, readMessages } from './hear-messages.ts';
import { keepLooking } from './keep-looking.ts';
import { leaveSitting } from './leave-sitting.ts';
import { makeSittingContext } from './make-sitting-context.ts';
import { prepareProof, provenSignIn, turnProof } from './prove-workstation.ts';
import { ask, pause, type SittingPorts, serverClock, serverNow } from './sitting-context.ts';
import type { SittingModel } from './sitting-model.ts';
import { textShown } from './text-shown.ts';
import { makeTick } from './tick.ts';
import { toggleOption } from './toggle-option.ts';
import { makeTyping } from './typing.ts';

/** What the screens can do with a sitting. */
export interface SittingController {
  readonly model: Observable<SittingModel>;
  /** The server's time in epoch milliseconds; undefined before its first word. */
  now(): number | undefined;
  /** Whether that time is by the server's word, not by a stamp of before a reload or sleep. */
  isTimeSure(): boolean;
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
  /** Puts options in an order, or right sides beside left ones; empty takes it back. */
  arrange(question: number, places: readonly number[]): void;
  /** What a text field holds now; kept within a second. */
  write(question: number, text: string): void;
  /** Keeps at once what is being typed. */
  settle(): void;
  flag(question: number): void;
  noteFocus(on: boolean): void;
  /** The candidate tried what a kiosk forbids; the same within seconds is one. */
  noteKiosk(act: KioskAct): void;
  goTo(question: number): void;
  review(on: boolean): void;
  submit(): void;
  /** Everything unsent as an encrypted file, or undefined where there is nothing or no key. */
  answerFile(): Promise<AnswerFile | undefined>;
  /** Asks for the signed receipt of an ended sitting, until it is there. */
  askReceipt(): void;
  /** The candidate has read every message that is here. */
  readMessages(): void;
  /** Calls an invigilator to the seat, or takes the call back. */
  callHelp(on: boolean): void;
  /** After a hold: asks the server, and takes the sitting back from another tab. */
  tryAgain(): void;
  /** After a move to this workstation again: back to the sign-in, forgetting nothing. */
  signInElse(): void;
  /** The candidate has seen the end: forgets everything of the sitting in this browser. */
  leave(): void;
}

export function makeSittingController(ports: SittingPorts): SittingController {
  const context = makeSittingContext(ports);
  const { model, journal } = context;
  const tick = makeTick(context);
  const carry = makeCarrying(context);

  /** Records an event; false where nothing may be written at the moment. */
  function write(event: AnswerEvent): boolean {
    const { stage, hold, finishing, state, answers } = model.get();
    if (stage !== 'answering' || hold || finishing || state === 'paused' || !context.history)
      return false;
    const entry = journal.record(event);
    context.history = { ...context.history, entries: [...context.history.entries, entry] };
    if (!isAboutPage(event)) model.update({ answers: answersAfter(answers, [event]) });
    return true;
  }
  const at = () => {
    const startsAt = model.get().sitting?.startsAt ?? 0;
    return Math.round((serverNow(context) ?? startsAt) - startsAt);
  };
  const chosenOf = (question: number) => model.get().answers.chosen[question] ?? [];
  const typing = makeTyping({
    model,
    after: ports.after,
    write: (question, splice) => write({ kind: 'write', question, at: at(), ...splice }),
  });
  context.settleTyping = typing.settle;
  function arrange(question: number, places: readonly number[]): void {
    if (places.join() === (model.get().answers.arranged[question] ?? []).join()) return;
    write({ kind: 'arrange', question, at: at(), places: [...places] });
  }
  let focused = true;

  return {
    model,
    now: () => serverNow(context),
    isTimeSure: () => serverClock(context)?.sure ?? false,
    begin() {
      if (!ports.token.get()) return void prepareProof(context);
      model.update({ stage: 'connecting' });
      // From the storage at once; a disk that hangs must not keep the server's word away.
      const kept = Promise.race([comeUp(context, 'recent'), pause(context, 2_000)]);
      void kept.catch(() => undefined).then(() => keepLooking(context));
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
      const answer = await provenSignIn(context, (query) =>
        ask(
          context,
          () => ports.api.call(candidateContract.signIn, { body, query }),
          (value) => value.news,
        ),
      );
      if (!answer.ok) return answer.problem;
      ports.token.set(answer.value.token);
      context.lookedAt = true;
      await adoptSitting(context, answer.value);
      // A reload then finds the nonce of this turn in the address.
      await turnProof(context);
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
      if (kind !== 'single' && kind !== 'multiple' && kind !== 'trueFalse') return;
      const options = toggleOption(kind, chosenOf(question), option);
      if (options.join() === chosenOf(question).join()) return;
      write({ kind: 'choose', question, at: at(), options });
    },
    clear(question) {
      if (chosenOf(question).length > 0) write({ kind: 'choose', question, at: at(), options: [] });
      arrange(question, []);
      if (textShown(model.get(), question) === '') return;
      typing.type(question, '');
      typing.settle();
    },
    arrange,
    write: typing.type,
    settle: typing.settle,
    flag(question) {
      const on = !model.get().answers.flagged.includes(question);
      write({ kind: 'flag', question, at: at(), on });
    },
    noteKiosk: makeKioskNotes(ports.monotonic, (act) => write({ kind: 'kiosk', at: at(), act })),
    noteFocus(on) {
      if (on !== focused) write({ kind: 'focus', at: at(), on });
      focused = on;
    },
    goTo(question) {
      typing.settle();
      const last = model.get().paper?.questions.length ?? 1;
      const current = Math.min(Math.max(1, question), last);
      model.update({ current, reviewing: false });
      if (context.history)
        void ports.storage.changeHead(context.history.key, { current }).catch(() => undefined);
    },
    review(on) {
      typing.settle();
      model.update({ reviewing: on });
    },
    submit: () => void handIn(context, 'byCandidate'),
    answerFile: () => carry(),
    askReceipt: () => void fetchReceipt(context),
    readMessages: () => readMessages(context),
    callHelp: (on) => void callHelp(context, on),
    tryAgain() {
      model.update({ hold: undefined, problem: undefined });
      void keepLooking(context);
    },
    signInElse: () => model.update({ hold: 'signedOut' }),
    leave: () => leaveSitting(context),
  };
}
