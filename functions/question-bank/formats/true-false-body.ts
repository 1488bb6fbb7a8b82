import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';

/** A statement that is right or wrong, with the two options every such question has here. */
export function trueFalseBody(right: boolean): DraftBody {
  return {
    kind: 'trueFalse',
    options: [
      { text: 'Đúng', textEn: 'True', correct: right },
      { text: 'Sai', textEn: 'False', correct: !right },
    ],
  };
}
