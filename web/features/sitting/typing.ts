import type { Observable } from '../../platform/observable.ts';
import type { SittingModel } from './sitting-model.ts';
import { type Splice, splicesBetween } from './splices-between.ts';

/** As long as this may a letter stand on the screen without being kept (milliseconds). */
const settleAfter = 1_000;

/** A text being typed: shown at once, written to the journal within a second. */
export interface Typing {
  type(question: number, text: string): void;
  /** Writes down now: the field, the question or the page is being left, or time is up. */
  settle(): void;
}

/**
 * Gathers key presses into changes of the text. The second counts from the first letter not yet
 * kept, so that somebody who never pauses is saved as well. What cannot be written at the moment
 * (a pause, a sign-in that ran out) stays on the screen and is tried again.
 */
export function makeTyping(ports: {
  readonly model: Observable<SittingModel>;
  after(milliseconds: number, run: () => void): () => void;
  /** Records a change; false where nothing may be written now. */
  write(question: number, splice: Splice): boolean;
}): Typing {
  const { model } = ports;
  let cancel: (() => void) | undefined;

  function plan(): void {
    cancel?.();
    cancel = ports.after(settleAfter, settle);
  }
  function settle(): void {
    cancel?.();
    cancel = undefined;
    const { typing, answers, stage } = model.get();
    if (!typing) return;
    const splices = splicesBetween(answers.written[typing.question] ?? '', typing.text);
    const kept = splices.every((splice) => ports.write(typing.question, splice));
    if (kept) model.update({ typing: undefined });
    else if (stage === 'answering') plan();
  }
  return {
    type(question, text) {
      if (model.get().typing && model.get().typing?.question !== question) settle();
      model.update({ typing: { question, text } });
      if (!cancel) plan();
    },
    settle,
  };
}
