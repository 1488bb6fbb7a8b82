import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { lastTouched, touchedBy } from '../../../shared/sitting/last-touched.ts';
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
          {
            epoch: 1,
            baseAcknowledged: 0,
            baseAnswers: noAnswers,
            acknowledged,
            entries: numbered(events),
          },
          { epoch: 1, acknowledged: onServer, answers: foldJournal(events.slice(0, onServer)) },
        );
        expect(merged.answers).toEqual(foldJournal(events));
        expect(merged.queue.acknowledged).toBe(onServer);
        expect(merged.queue.entries.map((e) => e.event)).toEqual(events.slice(onServer));
        expect(merged.sameHistory).toBe(true);
      }),
    );
  });

  it('back from other workstations: the last thing done in turn to each answer and flag counts, and the rest is set aside', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        fc.nat(20),
        fc.nat(20),
        fc.array(anyEvent, { maxLength: 10 }),
        fc.nat(),
        (here, a, b, elsewhere, endedAt) => {
          const held = Math.min(a, here.length);
          const acknowledged = Math.min(b, held);
          const journal = [...here.slice(0, held), ...elsewhere];
          const kept = { epoch: 1, baseAcknowledged: 0, baseAnswers: noAnswers, acknowledged };
          const merged = mergeResume(
            { ...kept, entries: numbered(here) },
            {
              epoch: 3,
              acknowledged: journal.length,
              answers: foldJournal(journal),
              moves: {
                turnEnds: [held, journal.length].map((each) => ({ held: each, at: endedAt })),
                lastTouched: lastTouched(journal),
              },
            },
          );
          const isLost = (event: AnswerEvent) =>
            event.at > endedAt || elsewhere.some((other) => touchedBy(other) === touchedBy(event));
          const unsent = here.slice(held);
          // A change of a text builds on the one before it.
          const lost = unsent.filter((event, i) =>
            unsent
              .slice(0, i + 1)
              .some((before) => touchedBy(before) === touchedBy(event) && isLost(before)),
          );
          const counted = unsent.filter((event) => !lost.includes(event));
          expect(merged.queue).toEqual({
            acknowledged: journal.length,
            entries: numbered(counted, journal.length + 1),
          });
          expect(merged.answers).toEqual(foldJournal([...journal, ...counted]));
          const last = unsent.findLastIndex((event) => lost.includes(event));
          expect(merged.superseded).toEqual(numbered(here).slice(held, held + last + 1));
        },
      ),
    );
  });

  it('an answer taken back elsewhere stays taken back, though it looks as it did before', () => {
    const kept = {
      epoch: 1,
      baseAcknowledged: 0,
      baseAnswers: noAnswers,
      acknowledged: 0,
      entries: numbered([choose(1, 0)]),
    };
    const moves = {
      turnEnds: [
        { held: 0, at: 5 },
        { held: 2, at: 9 },
      ],
      lastTouched: { answer1: 2 },
    };
    const server = { epoch: 3, acknowledged: 2, answers: noAnswers, moves };
    expect(mergeResume(kept, server)).toMatchObject({
      answers: noAnswers,
      queue: { entries: [] },
      superseded: numbered([choose(1, 0)]),
    });
  });

  it('a second page of the same turn: what it answered is not overwritten, what it left alone is sent', () => {
    const kept = {
      epoch: 1,
      baseAcknowledged: 0,
      baseAnswers: noAnswers,
      acknowledged: 1,
      entries: numbered([choose(1, 0), choose(2, 1), choose(3, 2)]),
    };
    const server = {
      epoch: 1,
      acknowledged: 2,
      answers: { ...noAnswers, chosen: { '1': [0], '2': [3] } },
    };
    const merged = mergeResume(kept, server);
    expect(merged.answers.chosen).toEqual({ '1': [0], '2': [3], '3': [2] });
    expect(merged.queue).toEqual({
      acknowledged: 2,
      entries: [{ sequence: 3, event: choose(3, 2) }],
    });
    expect(merged.superseded).toEqual([{ sequence: 2, event: choose(2, 1) }]);
  });

  it('a new workstation starts from what the server holds', () => {
    const answers = {
      ...noAnswers,
      chosen: { '4': [1] },
      written: { '5': 'Hà Nội' },
      flagged: [4],
    };
    const merged = mergeResume(undefined, { epoch: 2, acknowledged: 7, answers });
    expect(merged).toEqual({
      queue: { acknowledged: 7, entries: [] },
      answers,
      sameHistory: false,
      superseded: [],
    });
  });
});
