import { choiceOfAnswers, type Understood } from '../answers/choice-of-answers.ts';
import { isYes } from './is-yes.ts';
import type { QuestionReader } from './question-reader.ts';
import { shareOf } from './share-of.ts';

/** `multichoice`: one answer or several, weighed; options that are not shuffled keep their places. */
export function readMoodleChoice(question: QuestionReader): Understood {
  const single = isYes(question.text('single'), true);
  const fixed = !isYes(question.text('shuffleanswers'), true);
  const options = question.all('answer').map((answer) => ({
    option: { ...question.option(answer), ...(fixed ? { pinned: true as const } : {}) },
    share: shareOf(answer),
  }));
  return choiceOfAnswers(options, single);
}

/** `multichoiceset`, all or nothing: exactly how several answers are graded here. */
export function readMoodleSet(question: QuestionReader): Understood {
  const fixed = !isYes(question.text('shuffleanswers'), true);
  const options = question.all('answer').map((answer) => ({
    ...question.option(answer),
    ...(fixed ? { pinned: true as const } : {}),
    correct: shareOf(answer) > 0,
  }));
  return { body: { kind: 'multiple', options }, notes: [] };
}
