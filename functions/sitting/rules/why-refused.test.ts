import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import {
  anySitting,
  aroundDeadline,
  chosen,
  deadlineAt,
  sittingWith,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { eventsOf } from './events-of.ts';
import { headLimitBytes, journalLimitBytes, saveChange } from './save-change.ts';
import { whyRefused } from './why-refused.ts';

const arrivalGraceMs = 3_000;
const held = [chosen(1, 0), chosen(2, 1), chosen(3, 2)];
const attemptOf = (firstSequence: number, events: typeof held, epoch = 1, now = 0) => ({
  ...{ epoch, firstSequence, events, now, arrivalGraceMs },
});

describe('a batch that was not taken', () => {
  it('is held, can go on, or was refused: never called saved without being in the journal', () => {
    fc.assert(
      fc.property(
        anySitting,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.record({ question: fc.integer({ min: 1, max: 3 }), option: fc.nat(2) }), {
          minLength: 1,
          maxLength: 4,
        }),
        aroundDeadline,
        (sitting, epoch, firstSequence, made, now) => {
          const events = made.map(({ question, option }) => chosen(question, option));
          const attempt = { epoch, firstSequence, events, now, arrivalGraceMs };
          if (applyChange(sitting, saveChange(attempt))) return;
          const verdict = whyRefused(sitting, attempt);
          const journal = eventsOf(sitting.journal);
          if (verdict.kind === 'held') {
            expect(epoch).toBe(sitting.epoch);
            expect(journal.slice(firstSequence - 1).slice(0, events.length)).toEqual(events);
          }
          if (verdict.kind === 'retry') {
            const again = { ...attempt, ...verdict };
            const saved = applyChange(sitting, saveChange(again));
            expect(eventsOf(saved?.journal ?? []).slice(firstSequence - 1)).toEqual(events);
          }
          if (verdict.kind === 'refused' && verdict.evidence.length > 0)
            expect(events.slice(-verdict.evidence.length)).toEqual(verdict.evidence);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each<[SittingState, string, boolean]>([
    ['submitted', 'already-submitted', true],
    ['suspended', 'sitting-suspended', true],
    ['timedOut', 'deadline-passed', true],
    ['absent', 'deadline-passed', true],
    ['paused', 'sitting-paused', false],
    ['waiting', 'not-started', false],
    ['assigned', 'not-started', false],
  ])('while %s is refused as %s, and is evidence: %s', (state, code, isEvidence) => {
    const verdict = whyRefused(sittingWith({ state }, held), attemptOf(4, [chosen(4, 0)]));
    const evidence = isEvidence ? [chosen(4, 0)] : [];
    expect(verdict).toEqual({ kind: 'refused', code, evidence });
  });

  it('after the deadline and its grace is late, whatever the closing job has done', () => {
    const sitting = sittingWith({}, held);
    const at = (now: number) => whyRefused(sitting, attemptOf(4, [chosen(4, 0)], 1, now));
    expect(at(deadlineAt + arrivalGraceMs + 1)).toMatchObject({ code: 'deadline-passed' });
    expect(at(deadlineAt + arrivalGraceMs)).toMatchObject({ kind: 'retry' });
  });

  it('is held where all of it is, also after the end, and held in part where some of it is', () => {
    expect(whyRefused(sittingWith({}, held), attemptOf(2, held.slice(1)))).toEqual({
      kind: 'held',
    });
    const submitted = sittingWith({ state: 'submitted' }, held);
    expect(whyRefused(submitted, attemptOf(1, held))).toEqual({ kind: 'held' });
    const more = [...held.slice(1), chosen(4, 0)];
    expect(whyRefused(sittingWith({}, held), attemptOf(2, more))).toEqual({
      ...{ kind: 'retry', firstSequence: 4, events: [chosen(4, 0)], turnPage: false },
    });
    expect(whyRefused(submitted, attemptOf(2, more))).toEqual({
      ...{ kind: 'refused', code: 'already-submitted', evidence: [chosen(4, 0)] },
    });
  });

  it('is a conflict where a number names another event, and all of it is evidence', () => {
    const other = [chosen(2, 3), chosen(3, 2)];
    expect(whyRefused(sittingWith({}, held), attemptOf(2, other))).toEqual({
      ...{ kind: 'refused', code: 'conflict', evidence: other },
    });
  });

  it('leaves no gap, and what comes after one is sent again', () => {
    expect(whyRefused(sittingWith({}, held), attemptOf(5, [chosen(5, 0)]))).toEqual({
      ...{ kind: 'refused', code: 'sequence-gap', evidence: [] },
    });
  });

  it('of a lost workstation is evidence but for what its own turn had brought in', () => {
    const turnEnds = [{ held: 1, at: 5 }];
    const sitting = sittingWith({ epoch: 2, turnEnds }, held);
    expect(whyRefused(sitting, attemptOf(1, held))).toEqual({
      ...{ kind: 'refused', code: 'sitting-held-elsewhere', evidence: held.slice(1) },
    });
    expect(whyRefused(sitting, attemptOf(1, held.slice(0, 1)))).toEqual({
      ...{ kind: 'refused', code: 'sitting-held-elsewhere', evidence: [] },
    });
    expect(whyRefused({ ...sitting, turnEnds: [] }, attemptOf(1, held))).toMatchObject({
      evidence: held,
    });
  });

  it('turns the page of a heavy head, until the journal is larger than any candidate writes', () => {
    const next = attemptOf(4, [chosen(4, 0)]);
    const weighing = (headBytes: number, inPages: number) =>
      whyRefused(sittingWith({ headBytes, journalBytes: headBytes + inPages }, held), next);
    expect(weighing(headLimitBytes, journalLimitBytes)).toMatchObject({ turnPage: false });
    expect(weighing(headLimitBytes + 1, journalLimitBytes - 1)).toMatchObject({
      ...{ kind: 'retry', turnPage: true },
    });
    expect(weighing(headLimitBytes + 1, journalLimitBytes)).toEqual({
      ...{ kind: 'refused', code: 'journal-full', evidence: [chosen(4, 0)] },
    });
  });
});
