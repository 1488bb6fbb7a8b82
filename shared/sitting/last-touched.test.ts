import { expect, it } from 'vitest';
import type { AnswerEvent } from './answer-event.ts';
import { isAnswering } from './answering-event.ts';
import { insertedText } from './inserted-text.ts';
import { lastTouched, touchedBy } from './last-touched.ts';

const events: AnswerEvent[] = [
  { kind: 'choose', question: 1, at: 0, options: [0] },
  { kind: 'flag', question: 1, at: 0, on: true },
  { kind: 'focus', at: 0, on: false },
  { kind: 'write', question: 2, at: 0, keep: 0, drop: 0, text: 'abc' },
  { kind: 'arrange', question: 3, at: 0, places: [1, 0] },
  { kind: 'choose', question: 1, at: 0, options: [1] },
  { kind: 'write', question: 2, at: 0, keep: 3, drop: 0, text: 'de' },
];

it('an event changes one answer or one flag, or neither', () => {
  expect(events.map(touchedBy)).toEqual([
    ...['answer1', 'flag1', undefined, 'answer2', 'answer3', 'answer1', 'answer2'],
  ]);
  expect(lastTouched(events)).toEqual({ answer1: 6, flag1: 2, answer2: 7, answer3: 5 });
  expect(lastTouched([])).toEqual({});
});

it('only choices, arrangements and texts answer; only texts insert anything', () => {
  expect(events.map(isAnswering)).toEqual([true, false, false, true, true, true, true]);
  expect(insertedText(events)).toBe(5);
});
