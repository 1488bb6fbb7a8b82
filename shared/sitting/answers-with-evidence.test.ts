import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from './answer-event.ts';
import { answerText } from './answers-text.ts';
import { answersWithEvidence } from './answers-with-evidence.ts';
import { foldJournal } from './fold-journal.ts';
import type { KeptEvidence } from './kept-evidence.ts';

const deadline = 1000;
const questions = [1, 2, 3, 4];

/** What somebody does at one of two workstations: questions 1 and 2 are chosen, 3 and 4 written. */
const anyStep = fc.record({
  at: fc.nat(20),
  old: fc.boolean(),
  question: fc.constantFrom(...questions),
  options: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  keep: fc.nat(6),
  drop: fc.nat(4),
  text: fc.string({ maxLength: 4 }),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const eventOf = (step: Step, at: number): AnswerEvent =>
  step.question <= 2
    ? { kind: 'choose', question: step.question, at, options: step.options }
    : {
        kind: 'write',
        question: step.question,
        at,
        keep: step.keep,
        drop: step.drop,
        text: step.text,
      };

/** Moments that grow and never meet; some lie after the deadline. */
function dated(steps: readonly Step[]): { event: AnswerEvent; old: boolean }[] {
  let at = 0;
  return steps.map((step) => {
    at += 15 + step.at;
    return { event: eventOf(step, at), old: step.old };
  });
}

/** Cuts events into batches of these sizes. */
function batches(events: readonly AnswerEvent[], first: number, sizes: readonly number[]) {
  const cut: KeptEvidence[] = [];
  for (let from = 0, i = 0; from < events.length; i++) {
    const size = 1 + (sizes[i % Math.max(1, sizes.length)] ?? 0);
    cut.push({
      evidenceId: `batch-${i}`,
      code: 'sitting-held-elsewhere',
      epoch: 1,
      batch: {
        firstSequence: first + from,
        receivedAt: 0,
        events: events.slice(from, from + size),
      },
    });
    from += size;
  }
  return cut;
}

/**
 * A sitting that moved: the first workstation sent `shared`, then was cut off and went on by itself;
 * the second one went on from what the server held, at the same time.
 */
const anyMove = fc
  .record({
    shared: fc.array(anyStep, { maxLength: 10 }),
    apart: fc.array(anyStep, { maxLength: 30 }),
    sizes: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
  })
  .map(({ shared, apart, sizes }) => {
    const all = dated([...shared, ...apart]);
    const sent = all.slice(0, shared.length).map(({ event }) => event);
    const later = all.slice(shared.length);
    const unsent = later.filter(({ old }) => old).map(({ event }) => event);
    // A page takes nothing after the deadline from the workstation that holds the sitting.
    const taken = later
      .filter(({ old, event }) => !old && event.at <= deadline)
      .map(({ event }) => event);
    const evidence = batches(unsent, sent.length + 1, sizes);
    return { sent, unsent, taken, journal: [...sent, ...taken], evidence };
  });
const everything = (evidence: readonly KeptEvidence[]) =>
  new Set(evidence.map((each) => each.evidenceId));

describe('answers with counted evidence', () => {
  it('are the last that the candidate made in time of each question, wherever they sat', () => {
    fc.assert(
      fc.property(anyMove, ({ sent, unsent, taken, journal, evidence }) => {
        const { answers } = answersWithEvidence(journal, evidence, everything(evidence), deadline);
        const inTime = unsent.filter((event) => event.at <= deadline);
        for (const question of questions) {
          const lastOf = (events: readonly AnswerEvent[]) =>
            events.findLast((event) => 'question' in event && event.question === question)?.at ??
            -1;
          // The screen that the candidate last answered this question on, as it then stood.
          const screen = lastOf(inTime) > lastOf(taken) ? inTime : taken;
          const shown = foldJournal([...sent, ...screen]);
          expect(answerText(answers, question)).toBe(answerText(shown, question));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the journal where nothing counts', () => {
    fc.assert(
      fc.property(anyMove, ({ journal, evidence }) => {
        const settled = answersWithEvidence(journal, evidence, new Set(), deadline);
        expect(settled).toEqual({ answers: foldJournal(journal), changed: [] });
      }),
    );
  });

  it('never hold a text that stood on no screen, whichever batches arrived and count', () => {
    fc.assert(
      fc.property(anyMove, fc.infiniteStream(fc.boolean()), (move, coin) => {
        const { sent, unsent, journal, evidence } = move;
        // A hostile page has sent so much that some of it was not kept.
        const kept = evidence.filter((_, i) => i === 0 || coin.next().value);
        const counted = new Set(
          kept.filter(() => coin.next().value).map((each) => each.evidenceId),
        );
        const { answers } = answersWithEvidence(journal, kept, counted, deadline);
        const shown = (question: number) => {
          const screens = [...Array(unsent.length + 1).keys()].map((upTo) =>
            foldJournal([...sent, ...unsent.slice(0, upTo)]),
          );
          return [foldJournal(journal), ...screens].map((each) => each.written[question] ?? '');
        };
        for (const question of [3, 4])
          expect(shown(question)).toContain(answers.written[question] ?? '');
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which evidence came, nor on a file that brings it again', () => {
    fc.assert(
      fc.property(anyMove, fc.nat(), ({ sent, unsent, journal, evidence }, by) => {
        const counted = everything(evidence);
        const straight = answersWithEvidence(journal, evidence, counted, deadline);
        const at = by % Math.max(1, evidence.length);
        const turned = [...evidence.slice(at), ...evidence.slice(0, at)].reverse();
        expect(answersWithEvidence(journal, turned, counted, deadline)).toEqual(straight);
        if (unsent.length === 0) return;
        const file = { evidenceId: 'file', code: 'answer-file', epoch: 1 };
        const batch = { firstSequence: sent.length + 1, receivedAt: 9, events: unsent };
        for (const also of [counted, new Set(['file']), new Set([...counted, 'file'])]) {
          const both = [...evidence, { ...file, batch }];
          expect(answersWithEvidence(journal, both, also, deadline)).toEqual(straight);
        }
      }),
    );
  });

  it('take no change of a text whose beginning never arrived', () => {
    const write = (at: number, keep: number, text: string): AnswerEvent => ({
      ...{ kind: 'write', question: 1, at, keep, drop: 0, text },
    });
    const journal = [write(10, 0, 'Hà'), write(60, 2, ' Giang')];
    const late = (firstSequence: number, ...events: AnswerEvent[]): KeptEvidence => ({
      ...{ evidenceId: 'late', code: 'deadline-passed', epoch: 1 },
      batch: { firstSequence, receivedAt: 0, events },
    });
    const counted = new Set(['late']);
    const settle = (evidence: KeptEvidence) =>
      answersWithEvidence(journal, [evidence], counted, deadline).answers.written[1];
    // Made on "Hà", the first event, whatever the other workstation wrote since.
    expect(settle(late(2, write(70, 2, ' Nội')))).toBe('Hà Nội');
    // The event before it is nowhere: the server was never told what stood there.
    expect(settle(late(4, write(70, 2, ' Nội')))).toBe('Hà Giang');
  });

  it('leave the journal alone where it was written later, in the same moment, or after the end', () => {
    const choose = (at: number, ...options: number[]): AnswerEvent => ({
      ...{ kind: 'choose', question: 1, at, options },
    });
    const settle = (at: number) =>
      answersWithEvidence(
        [choose(100, 0)],
        [
          {
            ...{ evidenceId: 'late', code: 'deadline-passed', epoch: 1 },
            batch: { firstSequence: 2, receivedAt: 0, events: [choose(at, 3)] },
          },
        ],
        new Set(['late']),
        deadline,
      );
    expect(settle(99).answers.chosen).toEqual({ 1: [0] });
    expect(settle(100)).toMatchObject({ answers: { chosen: { 1: [0] } }, changed: [] });
    expect(settle(deadline)).toMatchObject({ answers: { chosen: { 1: [3] } }, changed: [1] });
    expect(settle(deadline + 1).answers.chosen).toEqual({ 1: [0] });
  });

  it('go on from the journal after a conflict: what another page wrote there is no text of theirs', () => {
    const write = (at: number, text: string): AnswerEvent => ({
      ...{ kind: 'write', question: 1, at, keep: 99, drop: 0, text },
    });
    const kept = (evidenceId: string, code: string, firstSequence: number, event: AnswerEvent) => ({
      ...{ evidenceId, code, epoch: 1 },
      batch: { firstSequence, receivedAt: 0, events: [event] },
    });
    const evidence = [
      kept('torn', 'conflict', 1, write(5, 'b')),
      kept('late', 'deadline-passed', 2, write(20, 'c')),
    ];
    const { answers } = answersWithEvidence(
      [write(10, 'a')],
      evidence,
      new Set(['torn', 'late']),
      deadline,
    );
    expect(answers.written).toEqual({ 1: 'ac' });
  });
});
