import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../shared/sitting/deadline-of.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import {
  anySitting,
  aroundDeadline,
  chosen,
  deadlineAt,
  sheetWith,
  sittingWith,
  startsAt,
  ticketWith,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { movesOf } from './moves-of.ts';
import { newsOf } from './news-of.ts';
import { normaliseCode, normaliseNumber } from './normalise-admission.ts';
import { sittingView } from './sitting-view.ts';
import { startChange } from './start-change.ts';
import { whyNotStarted } from './why-not-started.ts';

describe('the bell', () => {
  it('starts a waiting sitting once, at the workstation in turn and before its deadline', () => {
    fc.assert(
      fc.property(
        anySitting,
        fc.integer({ min: 1, max: 4 }),
        aroundDeadline,
        (sitting, epoch, now) => {
          const started = applyChange(sitting, startChange(sheetWith(), epoch, now));
          const may =
            sitting.state === 'waiting' && epoch === sitting.epoch && now <= sitting.deadlineAt;
          expect(started).toEqual(
            may ? { ...sitting, state: 'running', startedAt: now, lastContactAt: now } : undefined,
          );
        },
      ),
    );
  });

  it('starts nobody while the clock stands', () => {
    for (const clock of ['shared', 'individual'] as const) {
      const waiting = sittingWith({ state: 'waiting', stoppedSince: startsAt - 1 });
      const change = startChange(sheetWith({ clock }), 1, startsAt + 5_000, waiting);
      expect(applyChange(waiting, change)).toBeUndefined();
    }
  });

  it('on the individual clock the deadline counts from here, with what was granted and stood before', () => {
    const own = sheetWith({ clock: 'individual' });
    const late = startsAt + own.lateLimitMinutes * 60_000 + 200_000;
    const granted = 60_000;
    const window = deadlineOf(own, undefined, { granted, stops: [] });
    const waiting = sittingWith({
      ...{ state: 'waiting', granted, ledger: 7, deadlineAt: window + 200_000 },
    });
    const blind = startChange(own, 1, late);
    expect(applyChange(waiting, blind)).toBeUndefined();
    const change = startChange(own, 1, late, waiting);
    expect(applyChange(waiting, change)?.deadlineAt).toBe(late + 61 * 60_000);
    const grown = { ...waiting, ledger: 8 };
    expect(applyChange(grown, change)).toBeUndefined();
  });

  it.each<[SittingState, string | undefined]>([
    ['running', undefined],
    ['assigned', 'deadline-passed'],
    ['waiting', undefined],
    ['timedOut', 'deadline-passed'],
    ['absent', 'deadline-passed'],
    ['paused', 'sitting-paused'],
    ['suspended', 'sitting-suspended'],
    ['submitted', 'already-submitted'],
  ])('while %s the key is refused with %s', (state, code) => {
    expect(whyNotStarted({ state, epoch: 2, deadlineAt }, 2, deadlineAt)).toBe(code);
    expect(whyNotStarted({ state, epoch: 2, deadlineAt }, 1, deadlineAt)).toBe(
      'sitting-held-elsewhere',
    );
  });

  it('while waiting the key is refused after the deadline, or while the clock stands', () => {
    const waiting = { state: 'waiting', epoch: 2, deadlineAt } as const;
    expect(whyNotStarted(waiting, 2, deadlineAt + 1)).toBe('deadline-passed');
    const stopped = { ...waiting, stoppedSince: startsAt };
    expect(whyNotStarted(stopped, 2, startsAt)).toBe('sitting-paused');
  });
});

describe('what a browser is told', () => {
  it('moves are told only where there were any, from the start of the session on', () => {
    const events = [chosen(1, 0), chosen(2, 1), chosen(1, 1)];
    expect(movesOf(sittingWith({}, events))).toBeUndefined();
    const turnEnds = [{ held: 2, at: startsAt + 900 }];
    expect(movesOf(sittingWith({ turnEnds }, events))).toEqual({
      ...{ turnEnds: [{ held: 2, at: 900 }], lastTouched: { answer1: 3, answer2: 2 } },
    });
  });

  it('news is the clock, the deadline, the state and what is held, and nothing else', () => {
    expect(newsOf(sittingWith({}, [chosen(1, 0)]), 42)).toEqual({
      ...{ now: 42, state: 'running', deadlineAt, acknowledged: 1 },
    });
  });

  it('the sitting is shown with the room by its name and the deadline in force', () => {
    const view = sittingView({ ticket: ticketWith(), sheet: sheetWith() }, sittingWith());
    expect(view).toEqual({
      ...{ candidateNumber: 'CC0001', fullName: 'Nguyễn Thị Ướt', birthDate: '2001-12-31' },
      board: { examId: 'exam-1', sessionId: 'morning', roomId: 'room-1' },
      ...{ organisationName: 'UBND thành phố', examName: 'Kỳ thi', partTitle: 'Phần I' },
      ...{ roomName: 'P.101', seat: 7, questionCount: 5, minutes: 60, passPercent: 50 },
      ...{ startsAt, deadlineAt, state: 'running', immediateResult: true },
      nextStep: { vi: 'Chờ', en: 'Wait' },
    });
    const elsewhere = { ticket: ticketWith({ roomId: 'room-2' }), sheet: sheetWith() };
    expect(sittingView(elsewhere, sittingWith()).roomName).toBe('P.102');
    const unknown = { ticket: ticketWith({ roomId: 'room-9' }), sheet: sheetWith() };
    expect(sittingView(unknown, sittingWith()).roomName).toBe('');
  });

  it('numbers and codes are taken as people type them', () => {
    expect(normaliseNumber(' cc 00 01\t')).toBe('CC0001');
    expect(normaliseCode(' ab1-de‐f—0 1')).toBe('AB1DEF01');
  });
});
