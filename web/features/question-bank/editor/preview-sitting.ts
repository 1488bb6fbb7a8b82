import type { Paper } from '../../../../shared/paper/paper.ts';
import { noAnswers } from '../../../../shared/sitting/no-answers.ts';
import { observable } from '../../../platform/observable.ts';
import type { SittingController } from '../../sitting/sitting-controller.ts';
import { beforeSignIn, type SittingModel } from '../../sitting/sitting-model.ts';
import { toggleOption } from '../../sitting/toggle-option.ts';

/** A sitting that keeps nothing, so that an author can try to answer a question. */
export function previewSitting(paper: Paper): SittingController {
  const model = observable<SittingModel>({ ...beforeSignIn, stage: 'answering', paper });
  const answers = () => model.get().answers;
  const nothing = () => undefined;
  return {
    model,
    choose(number, option) {
      const kind = model.get().paper?.questions[number - 1]?.kind;
      if (kind !== 'single' && kind !== 'multiple' && kind !== 'trueFalse') return;
      const chosen = toggleOption(kind, answers().chosen[number] ?? [], option);
      model.update({ answers: { ...answers(), chosen: { [number]: chosen } } });
    },
    arrange: (number, places) =>
      model.update({ answers: { ...answers(), arranged: { [number]: [...places] } } }),
    write: (number, text) =>
      model.update({ answers: { ...answers(), written: { [number]: text } } }),
    clear: () => model.update({ answers: noAnswers }),
    isTimeSure: () => false,
    now: nothing,
    begin: nothing,
    tick: nothing,
    wake: nothing,
    signIn: async () => undefined,
    confirm: nothing,
    settle: nothing,
    flag: nothing,
    noteKiosk: nothing,
    noteFocus: nothing,
    goTo: nothing,
    review: nothing,
    submit: nothing,
    answerFile: async () => undefined,
    askReceipt: nothing,
    readMessages: nothing,
    callHelp: nothing,
    tryAgain: nothing,
    signInElse: nothing,
    leave: nothing,
  };
}
