import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { noAnswers } from '../../../shared/sitting/no-answers.ts';
import { mergeResume } from './merge-resume.ts';

const choose = (question: number, ...options: number[]): AnswerEvent => ({
  kind: 'choose',
  question,
  at: 1,
  options,
});
const numbered = (events: AnswerEvent[], from = 1) =>
  events.map((event, i) => ({ sequence: from + i, event }));

const anyEvent: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('choose' as const),
    question: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(),
    options: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('arrange' as const),
    question: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(),
    places: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    question: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(),
    keep: fc.nat(8),
    drop: fc.nat(4),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('flag' as const),
    question: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(),
    on: fc.boolean(),
  }),
);

describe('resuming', () => {
  it('a failed save and a reload: what is shown as answered is sent without touching anything', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.nat(40), fc.nat(40), (events, a, b) => {
        const onServer = Math.min(a, events.length);
        const acknowledged = Math.min(b, onServer);
        const merged = mergeResume(
          { baseAcknowledged: 0, baseAnswers: noAnswers, acknowledged, entries: numbered(events) },
          { acknowledged: onServer, answers: foldJournal(events.slice(0, onServer)) },
        );
        expect(merged.answers).toEqual(foldJournal(events));
        expect(merged.queue.acknowledged).toBe(onServer);
        expect(merged.queue.entries.map((e) => e.event)).toEqual(events.slice(onServer));
        expect(merged.sameHistory).toBe(true);
      }),
    );
  });

  it('back from another workstation: newer answers given there are not overwritten by older ones here', () => {
    const kept = {
      baseAcknowledged: 0,
      baseAnswers: noAnswers,
      acknowledged: 1,
      entries: numbered([choose(1, 0), choose(2, 1), choose(3, 2)]),
    };
    const server = { acknowledged: 2, answers: { ...noAnswers, chosen: { '1': [0], '2': [3] } } };
    const merged = mergeResume(kept, server);
    expect(merged.answers.chosen).toEqual({ '1': [0], '2': [3], '3': [2] });
    expect(merged.queue).toEqual({
      acknowledged: 2,
      entries: [{ sequence: 3, event: choose(3, 2) }],
    });
  });

  it('a new workstation starts from what the server holds', () => {
    const answers = {
      ...noAnswers,
      chosen: { '4': [1] },
      written: { '5': 'Hà Nội' },
      flagged: [4],
    };
    const merged = mergeResume(undefined, { acknowledged: 7, answers });
    expect(merged).toEqual({
      queue: { acknowledged: 7, entries: [] },
      answers,
      sameHistory: false,
    });
  });
});
