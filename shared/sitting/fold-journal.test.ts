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
  it('take the last choice and the last flag of each question, in the order of places and numbers', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const answers = foldJournal(events);
        for (const number of [1, 2, 3, 4, 5]) {
          const choice = events.findLast((e) => e.kind === 'choose' && e.question === number);
          const options = choice?.kind === 'choose' ? [...new Set(choice.options)].sort() : [];
          expect(answers.chosen[number] ?? []).toEqual(options);
          const flag = events.findLast((e) => e.kind === 'flag' && e.question === number);
          const isOn = flag?.kind === 'flag' && flag.on;
          expect(answers.flagged.includes(number)).toBe(isOn);
        }
        expect(answers.flagged).toEqual(answers.flagged.toSorted((a, b) => a - b));
        expect(Object.values(answers.chosen).every((options) => options.length > 0)).toBe(true);
      }),
    );
    const flags = [10, 9, 2].map((n) => ({ kind: 'flag', question: n, at: 0, on: true }) as const);
    const focus = { kind: 'focus', at: 0, on: true } as const;
    expect(foldJournal([...flags, focus]).flagged).toEqual([2, 9, 10]);
    const choose = { kind: 'choose', question: 1, at: 0, options: [10, 9, 2] } as const;
    expect(foldJournal([{ ...choose, options: [...choose.options] }]).chosen[1]).toEqual([
      2, 9, 10,
    ]);
  });

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
