import { describe, expect, it } from 'vitest';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import {
  chosen,
  deadlineAt,
  sheetWith,
  sittingWith,
  startsAt,
  ticketWith,
} from '../../../test/builders/any-sitting.ts';
import { submissionRow } from './submission-row.ts';
import { submissionTotals } from './submission-totals.ts';
import { watchableRooms } from './watchable-rooms.ts';
import { watchedSitting } from './watched-sitting.ts';

describe('watching a room', () => {
  it('shows how many answers and flags of the paper there are, never which', () => {
    const { journal: _, ...facts } = sittingWith({ epoch: 3, released: true, lastContactAt: 9 });
    const answers = {
      ...{ chosen: { '1': [0], '9': [1] }, arranged: {}, written: { '2': 'x' } },
      flagged: [1, 5, 6],
    };
    const watched = watchedSitting(
      ticketWith(),
      { ...facts, answers, focusLosses: 2, kiosk: { copy: 3 } },
      5,
    );
    expect(watched).toEqual({
      ...{ sittingId: 'sitting-1', candidateNumber: 'CC0001', fullName: 'Nguyễn Thị Ướt' },
      ...{ birthDate: '2001-12-31', seat: 7, state: 'running', answered: 2, flagged: 2 },
      ...{
        kiosk: { copy: 3 },
        focusLosses: 2,
        lastContactAt: 9,
        deadlineAt,
        moves: 2,
        released: true,
      },
    });
    const fresh = {
      ...facts,
      epoch: 0,
      lastContactAt: undefined as never,
      answers,
      focusLosses: 0,
      kiosk: {},
    };
    const before = watchedSitting(ticketWith(), fresh, 5);
    expect(before).not.toHaveProperty('lastContactAt');
    expect(before.moves).toBe(0);
  });

  it('lists only the rooms one may watch', () => {
    expect(watchableRooms(sheetWith(), [], startsAt, (roomId) => roomId === 'room-2')).toEqual([
      {
        ...{ examId: 'exam-1', examName: 'Kỳ thi', sessionId: 'morning', sessionName: 'Ca 1' },
        ...{ roomId: 'room-2', roomName: 'P.102', startsAt, endsAt: deadlineAt, candidates: 1 },
        pauses: [],
      },
    ]);
    expect(watchableRooms(sheetWith(), [], startsAt, () => true)).toHaveLength(2);
  });
});

describe('the list a room signs', () => {
  const sha = (text: string) => `sha of ${text.length}`;
  const row = (state: SittingState, correct?: number) =>
    submissionRow(
      ticketWith(),
      sittingWith({ state, epoch: 2, endedAt: 77 }, [chosen(1, 0)]),
      5,
      sha,
      correct === undefined ? undefined : { correct, total: 5, passPercent: 50, passed: true },
    );

  it('tells of who has ended what was handed in, with the right answers only where they are shown', () => {
    const who = { seat: 7, candidateNumber: 'CC0001', fullName: 'Nguyễn Thị Ướt' };
    const submission = { endedAt: 77, answered: 1, answersHash: expect.stringContaining('sha of') };
    expect(row('submitted')).toEqual({
      ...{ ...who, birthDate: '2001-12-31', state: 'submitted', moves: 1, submission },
    });
    expect(row('timedOut', 3).submission).toEqual({ ...submission, correct: 3 });
    expect(row('suspended').submission).toEqual(submission);
  });

  it('says nothing of work that goes on, nor of who never came', () => {
    for (const state of ['running', 'waiting', 'paused', 'assigned', 'absent'] as const)
      expect(row(state)).not.toHaveProperty('submission');
    expect(submissionRow(ticketWith(), sittingWith({ epoch: 0 }), 5, sha).moves).toBe(0);
  });

  it('ends in numbers that add up', () => {
    const states: SittingState[] = [
      ...(['submitted', 'submitted', 'timedOut', 'suspended', 'absent', 'assigned'] as const),
      ...(['waiting', 'running', 'paused'] as const),
    ];
    expect(submissionTotals(states.map((state) => ({ state })))).toEqual({
      ...{ all: 9, present: 7, away: 2, submitted: 2, timedOut: 1, suspended: 1, open: 3 },
    });
  });
});
