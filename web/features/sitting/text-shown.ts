import type { SittingModel } from './sitting-model.ts';

/** The text of a question as the candidate sees it: what is being typed, else what is kept. */
export function textShown(model: SittingModel, question: number): string {
  if (model.typing?.question === question) return model.typing.text;
  return model.answers.written[question] ?? '';
}
