import type { DrawnQuestion } from '../../../shared/paper/drawn-question.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';

/** Points of one paper: each question counts one. Unanswered is neither right nor wrong. */
export interface Grade {
  readonly correct: number;
  readonly total: number;
  readonly answered: number;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((each) => b.has(each));

/**
 * Grades the final answers of one paper. Answers name places (0 = A) of this paper; a question is
 * right where exactly the key's options are chosen, so a question with several right options is
 * all or nothing. An item that the bank does not hold is a bug of whoever drew the paper: throws.
 */
export function gradeAnswers(
  drawn: readonly DrawnQuestion[],
  items: readonly Item[],
  chosen: Answers['chosen'],
): Grade {
  const byId = new Map(items.map((item) => [item.itemId, item]));
  let correct = 0;
  let answered = 0;
  drawn.forEach((question, index) => {
    const item = byId.get(question.itemId);
    if (!item) throw new Error(`question ${index + 1} of the paper is not in the sealed bank`);
    const places = chosen[String(index + 1)] ?? [];
    if (places.length === 0) return;
    answered += 1;
    // A place the paper does not have is no option, so the answer cannot equal the key.
    const options = new Set(places.map((place) => question.optionIds[place] ?? `none ${place}`));
    if (sameSet(options, new Set(item.key))) correct += 1;
  });
  return { correct, total: drawn.length, answered };
}
