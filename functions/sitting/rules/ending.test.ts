import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import {
  anySitting,
  aroundDeadline,
  chosen,
  deadlineAt,
  sheetWith,
  sittingWith,
  ticketWith,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { asOf } from './as-of.ts';
import { dueChange } from './due-change.ts';
import { receiptFactsOf } from './receipt-facts.ts';
import { submissionOf } from './submission-of.ts';
import { submitChange } from './submit-change.ts';
import { whyNotSubmitted } from './why-not-submitted.ts';

const grace = 3_000;
const isOpen = (state: SittingState) => state === 'waiting' || state === 'running';

describe('when the time is up', () => {
  it('an open sitting counts as timed out at its deadline, and the closing job writes just that', () => {
    fc.assert(
      fc.property(anySitting, aroundDeadline, (sitting, now) => {
        const late = now > sitting.deadlineAt + grace;
        const then = asOf(sitting, now, grace);
        expect(then).toEqual(
          late && isOpen(sitting.state)
            ? { ...sitting, state: 'timedOut', endedAt: sitting.deadlineAt }
            : sitting,
        );
        if (sitting.state === 'assigned') return;
        const change = dueChange(sitting, deadlineAt, now, grace);
        expect(change !== undefined).toBe(late && isOpen(sitting.state));
        if (!change) return;
        expect(applyChange(sitting, change)).toEqual(then);
        // Given more time between the look and the write it goes on.
        for (const more of [1, 60_000])
          expect(
            applyChange({ ...sitting, deadlineAt: sitting.deadlineAt + more + grace }, change),
          ).toEqual(
            sitting.deadlineAt + more + grace < now - grace
              ? expect.objectContaining({ state: 'timedOut' })
              : undefined,
          );
        expect(
          applyChange({ ...sitting, deadlineAt: sitting.deadlineAt - 1 }, change),
        ).toBeUndefined();
      }),
    );
  });

  it('nobody ends while the clock stands, begun or not, also where it stopped since one looked', () => {
    for (const state of ['assigned', 'waiting', 'running'] as const) {
      const epoch = state === 'assigned' ? 0 : 1;
      const late = deadlineAt + grace + 1;
      const runs = sittingWith({ state, epoch });
      const stands = sittingWith({ state, epoch, stoppedSince: deadlineAt - 1 });
      expect(asOf(stands, late, grace)).toEqual(stands);
      expect(dueChange(stands, deadlineAt, late, grace)).toBeUndefined();
      const change = dueChange(runs, deadlineAt, late, grace);
      expect(change && applyChange(runs, change)).toBeDefined();
      expect(change && applyChange(stands, change)).toBeUndefined();
    }
  });

  it('who never came is absent at the end of the session or of their own longer time, not before', () => {
    const nobody = sittingWith({ state: 'assigned', epoch: 0 });
    const due = (sessionEndsAt: number, now: number) =>
      dueChange(nobody, sessionEndsAt, now, grace);
    for (const end of [deadlineAt - 5_000, deadlineAt, deadlineAt + 5_000]) {
      const until = Math.max(end, deadlineAt);
      expect(due(end, until + grace)).toBeUndefined();
      const change = due(end, until + grace + 1);
      expect(change && applyChange(nobody, change)).toEqual({
        ...{ ...nobody, state: 'absent', endedAt: until },
      });
      expect(change && applyChange({ ...nobody, epoch: 1 }, change)).toBeUndefined();
      expect(change && applyChange({ ...nobody, state: 'waiting' }, change)).toBeUndefined();
    }
  });
});

describe('handing in', () => {
  it('works while running, in time, at the workstation in turn, with every event named held', () => {
    fc.assert(
      fc.property(
        anySitting,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(7),
        aroundDeadline,
        (sitting, epoch, lastSequence, now) => {
          const attempt = { epoch, lastSequence, now, arrivalGraceMs: grace };
          const ended = applyChange(sitting, submitChange(attempt));
          const may =
            sitting.state === 'running' &&
            epoch === sitting.epoch &&
            lastSequence <= sitting.acknowledged &&
            now <= sitting.deadlineAt + grace;
          expect(ended).toEqual(
            may ? { ...sitting, state: 'submitted', endedAt: now, lastContactAt: now } : undefined,
          );
        },
      ),
    );
  });

  it.each<[SittingState, string | undefined]>([
    ['submitted', undefined],
    ['timedOut', undefined],
    ['assigned', 'not-started'],
    ['waiting', 'not-started'],
    ['absent', 'not-started'],
    ['paused', 'sitting-paused'],
    ['suspended', 'sitting-suspended'],
  ])('while %s is answered with %s', (state, code) => {
    const sitting = sittingWith({ state });
    expect(whyNotSubmitted(sitting, { epoch: 1, lastSequence: 0 })).toBe(code);
    expect(whyNotSubmitted(sitting, { epoch: 2, lastSequence: 0 })).toBe('sitting-held-elsewhere');
  });

  it('while running waits for the events it names', () => {
    const sitting = sittingWith({}, [chosen(1, 0)]);
    expect(whyNotSubmitted(sitting, { epoch: 1, lastSequence: 2 })).toBe('sequence-gap');
    expect(whyNotSubmitted(sitting, { epoch: 1, lastSequence: 1 })).toBe('conflict');
  });
});

describe('the receipt', () => {
  const events = [chosen(1, 0), chosen(2, 1), chosen(2), chosen(9, 1)];
  const sha = (text: string) => `sha of ${text}`;

  it('tells of an ended sitting what was answered on its paper, and when it ended', () => {
    for (const state of ['submitted', 'timedOut', 'suspended', 'absent'] as const) {
      const ended = sittingWith({ state, endedAt: 77 }, events);
      expect(submissionOf(ended, 5, sha)).toEqual({
        ...{ state, submittedAt: 77, answered: 1 },
        answersHash: sha('{"arranged":{},"chosen":{"1":[0],"9":[1]},"written":{}}'),
      });
    }
    expect(submissionOf(sittingWith({ state: 'timedOut' }), 5, sha)?.submittedAt).toBe(deadlineAt);
    fc.assert(
      fc.property(anySitting, (sitting) => {
        expect(submissionOf(sitting, 5, sha) !== undefined).toBe(hasEnded(sitting.state));
      }),
    );
  });

  it('states which sitting of which exam it is, and is not given to who never came or still sits', () => {
    const [ticket, sheet] = [ticketWith(), sheetWith()];
    const facts = (state: SittingState) =>
      receiptFactsOf({ ticket, sheet }, sittingWith({ state, endedAt: 77 }, events), sha);
    expect(facts('submitted')).toEqual({
      ...{ examId: 'exam-1', sessionId: 'morning', examName: 'Kỳ thi', partTitle: 'Phần I' },
      ...{ candidateNumber: 'CC0001', state: 'submitted', lastSequence: 4, answered: 1 },
      ...{ questionCount: 5, endedAt: 77, answersHash: expect.stringContaining('sha of') },
    });
    expect(facts('absent')).toBeUndefined();
    expect(facts('running')).toBeUndefined();
  });
});
