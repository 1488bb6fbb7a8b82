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
import { examOf, roomSet, sessionSet } from '../../../test/builders/exam-builder.ts';
import { grantTime } from './grant-time.ts';
import { grantsInRoom } from './grants-in-room.ts';
import { submissionRow } from './submission-row.ts';
import { submissionTotals } from './submission-totals.ts';
import { watchableRooms } from './watchable-rooms.ts';
import { watchedSitting } from './watched-sitting.ts';

const session = sessionSet('morning', startsAt, ['room-1', 'room-2']);
const rooms = [roomSet('room-1', 40), roomSet('room-2', 40)];
const held = examOf([...rooms, sessionSet('evening', startsAt, ['room-1']), session]);
const closed = examOf([
  ...[...rooms, session],
  { type: 'sessionClosed', sessionId: 'morning', submitted: 1, timedOut: 0, absent: 0 },
]);
const room = (roomId: string) => ({ kind: 'room' as const, roomId });
const one = (sittingId: string) => ({ kind: 'sitting' as const, sittingId });

describe('granting time', () => {
  const grant = (scope: Parameters<typeof grantTime>[2]['scope']) => ({
    ...{ scope, minutes: 5, reason: 'Mất điện' },
  });

  it('is for the session, or for a room or candidate that is in it', () => {
    for (const scope of [{ kind: 'session' as const }, room('room-2'), one('sitting-3')])
      expect(grantTime(held, sheetWith(), grant(scope))).toEqual({
        ok: true,
        value: { type: 'timeGranted', sessionId: 'morning', grant: grant(scope) },
      });
    for (const scope of [room('room-9'), one('sitting-9'), one('room-1'), room('sitting-1')])
      expect(grantTime(held, sheetWith(), grant(scope))).toMatchObject({
        problem: { code: 'not-found' },
      });
  });

  it('needs a session of the exam that is not closed', () => {
    const forAll = grant({ kind: 'session' });
    expect(grantTime(held, sheetWith({ sessionId: 'noon' }), forAll)).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect(grantTime(closed, sheetWith(), forAll)).toMatchObject({
      problem: { code: 'wrong-phase' },
    });
  });

  it("a room's ledger has what concerns it, the latest first, with candidates by their number", () => {
    const base = { minutes: 5, reason: 'Mất điện', by: 'uoc' };
    const grants = [
      { ...base, scope: { kind: 'session' as const }, at: 1, sequence: 1 },
      { ...base, scope: room('room-1'), at: 2, sequence: 2, incident: 'BB-1' },
      { ...base, scope: room('room-2'), at: 3, sequence: 3 },
      { ...base, scope: one('sitting-1'), at: 4, sequence: 4 },
      { ...base, scope: one('sitting-3'), at: 5, sequence: 5 },
    ];
    expect(grantsInRoom(grants, 'room-1', [ticketWith()])).toEqual([
      { ...base, at: 4, scope: 'sitting', candidateNumber: 'CC0001' },
      { ...base, at: 2, scope: 'room', incident: 'BB-1' },
      { ...base, at: 1, scope: 'session' },
    ]);
  });
});

describe('watching a room', () => {
  it('shows how many answers and flags of the paper there are, never which', () => {
    const { journal: _, ...facts } = sittingWith({ epoch: 3, released: true, lastContactAt: 9 });
    const answers = {
      ...{ chosen: { '1': [0], '9': [1] }, arranged: {}, written: { '2': 'x' } },
      flagged: [1, 5, 6],
    };
    const watched = watchedSitting(ticketWith(), { ...facts, answers, focusLosses: 2 }, 5);
    expect(watched).toEqual({
      ...{ sittingId: 'sitting-1', candidateNumber: 'CC0001', fullName: 'Nguyễn Thị Ướt' },
      ...{ birthDate: '2001-12-31', seat: 7, state: 'running', answered: 2, flagged: 2 },
      ...{ focusLosses: 2, lastContactAt: 9, deadlineAt, moves: 2, released: true },
    });
    const fresh = {
      ...facts,
      epoch: 0,
      lastContactAt: undefined as never,
      answers,
      focusLosses: 0,
    };
    const before = watchedSitting(ticketWith(), fresh, 5);
    expect(before).not.toHaveProperty('lastContactAt');
    expect(before.moves).toBe(0);
  });

  it('lists only the rooms one may watch', () => {
    expect(watchableRooms(sheetWith(), 77, (roomId) => roomId === 'room-2')).toEqual([
      {
        ...{ examId: 'exam-1', examName: 'Kỳ thi', sessionId: 'morning', sessionName: 'Ca 1' },
        ...{ roomId: 'room-2', roomName: 'P.102', startsAt, endsAt: 77, candidates: 1 },
      },
    ]);
    expect(watchableRooms(sheetWith(), 77, () => true)).toHaveLength(2);
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
