import type { DrawnQuestion } from '../../../shared/paper/drawn-question.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import { isRight } from './is-right.ts';

/** Points of one paper: each question counts one. Unanswered is neither right nor wrong. */
export interface Grade {
  readonly correct: number;
  readonly total: number;
  readonly answered: number;
}

/**
 * Grades the final answers of one paper. Answers name places (0 = A) of this paper; every question
 * is all or nothing. An item that the bank does not hold is a bug of whoever drew the paper, an
 * essay one of whoever did not ask needsMarking first: both throw.
 */
export function gradeAnswers(
  drawn: readonly DrawnQuestion[],
  items: readonly Item[],
  answers: Omit<Answers, 'flagged'>,
): Grade {
  const byId = new Map(items.map((item) => [item.itemId, item]));
  let correct = 0;
  drawn.forEach((question, index) => {
    const item = byId.get(question.itemId);
    if (!item) throw new Error(`question ${index + 1} of the paper is not in the sealed bank`);
    if (isRight(item, question, answers, index + 1)) correct += 1;
  });
  const answered = answeredQuestions(answers, drawn.length).length;
  return { correct, total: drawn.length, answered };
}
