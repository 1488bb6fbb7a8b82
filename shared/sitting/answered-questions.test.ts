import { expect, it } from 'vitest';
import { answeredQuestions } from './answered-questions.ts';
import { answersText, answerText } from './answers-text.ts';

const answers = {
  chosen: { '10': [1], '9': [], '2': [0] },
  arranged: { '2': [1, 0], '3': [-1, -1], '4': [-1, 0] },
  written: { '5': 'Hà Nội', '6': ' \n ', '0': 'x', '11': 'y' },
};

it('a question is answered by a choice, a place or a text, once, and only if the paper has it', () => {
  expect(answeredQuestions(answers, 10)).toEqual([2, 4, 5, 10]);
  expect(answeredQuestions(answers, 9)).toEqual([2, 4, 5]);
  expect(answeredQuestions({ chosen: {}, arranged: {}, written: {} }, 9)).toEqual([]);
});

it('the text of answers names every answer and no flag; that of a question differs where its answer does', () => {
  const flagged = { ...answers, flagged: [1] };
  expect(answersText(flagged)).toBe(answersText(answers));
  expect(answersText(answers)).toContain('"5":"Hà Nội"');
  const texts = [0, 2, 3, 4, 5, 10].map((question) => answerText(answers, question));
  expect(new Set(texts).size).toBe(6);
  expect(answerText(answers, 2)).toBe('[[0],[1,0],null]');
  expect(answerText(answers, 7)).toBe('[null,null,null]');
});
