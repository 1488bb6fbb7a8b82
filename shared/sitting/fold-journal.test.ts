import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from './answer-event.ts';
import { answeredQuestions } from './answered-questions.ts';
import { answersText } from './answers-text.ts';
import { foldJournal } from './fold-journal.ts';
import { longestWriting } from './writing-limits.ts';

const question = fc.integer({ min: 1, max: 5 });
const at = fc.constant(0);
const event: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('choose' as const),
    question,
    at,
    options: fc.array(fc.nat(5), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('arrange' as const),
    question,
    at,
    places: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    question,
    at,
    keep: fc.nat(20),
    drop: fc.nat(20),
    text: fc.string({ maxLength: 10 }),
  }),
  fc.record({ kind: fc.constant('flag' as const), question, at, on: fc.boolean() }),
);
const write = (keep: number, drop: number, text: string) =>
  ({ kind: 'write', question: 1, at: 0, keep, drop, text }) as const;

describe('the answers of a journal', () => {
  it('take the last arrangement of each question, and nothing where no place is named', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const answers = foldJournal(events);
        const last = new Map(
          events.filter((e) => e.kind === 'arrange').map((e) => [e.question, e]),
        );
        for (const [number, { places }] of last)
          expect(answers.arranged[number]).toEqual(places.some((p) => p >= 0) ? places : undefined);
        expect(answeredQuestions(answers, 5).every((each) => each >= 1 && each <= 5)).toBe(true);
      }),
    );
  });

  it('hold what was typed, change by change', () => {
    const typed = [write(0, 0, 'Hà Nọi'), write(4, 1, 'ộ'), write(6, 0, ', 2026')];
    expect(foldJournal(typed).written).toEqual({ 1: 'Hà Nội, 2026' });
    expect(foldJournal([...typed, write(0, 99, '')]).written).toEqual({});
  });

  it('stay within bounds whatever a hostile browser writes', () => {
    const long = Array.from({ length: 15 }, () => write(50_000, 0, 'x'.repeat(5000)));
    expect(foldJournal(long).written[1]).toHaveLength(longestWriting);
  });
});

describe('what counts as answered', () => {
  it('is every kind of answer once, but not white space, nor a question the paper has not', () => {
    const answers = {
      chosen: { 1: [0], 9: [0] },
      arranged: { 1: [1, 0], 3: [0, -1] },
      written: { 2: ' \n', 4: '3,14' },
    };
    expect(answeredQuestions(answers, 5)).toEqual([1, 3, 4]);
  });
});

it('the text of a receipt changes with every answer and with nothing else', () => {
  const answers = foldJournal([write(0, 0, 'a')]);
  expect(answersText({ ...answers, ...{ flagged: [2] } })).toBe(answersText(answers));
  expect(answersText(foldJournal([write(0, 0, 'b')]))).not.toBe(answersText(answers));
  expect(answersText(foldJournal([]))).toBe('{"arranged":{},"chosen":{},"written":{}}');
});
