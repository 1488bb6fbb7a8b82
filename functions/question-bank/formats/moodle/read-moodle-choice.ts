import { importNote } from '../../rules/import-note.ts';
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

/** `oumultiresponse`: as many as are right are chosen, each worth the same; here all or nothing. */
export function readMoodleResponses(question: QuestionReader): Understood {
  const { body, notes } = readMoodleSet(question);
  const partial = importNote.changed(
    'Điểm từng phần theo số phương án chọn đúng không còn: đúng hết mới được điểm.',
    'Points for a part of the right options are gone: all or nothing.',
  );
  return { ...(body ? { body } : {}), notes: [...notes, partial] };
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
