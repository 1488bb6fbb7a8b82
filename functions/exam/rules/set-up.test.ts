import { describe, expect, it } from 'vitest';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { decree85Of2023 } from '../../../shared/exam/rule-sets/decree-85-2023.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { examOf, positionSet, roomSet, sessionSet } from '../../../test/builders/exam-builder.ts';
import { examPhase } from './exam-phase.ts';
import { planPart } from './plan-part.ts';
import { removePosition, setPosition } from './set-position.ts';
import { removeRoom, setRoom } from './set-room.ts';
import { removeSession, setSession } from './set-session.ts';

const hour = 3_600_000;
const code = (result: Result<ExamEvent | null>) =>
  result.ok ? result.value?.type : result.problem.code;
const seated: ExamEvent = {
  type: 'candidatesSeated',
  roundId: 'round-1',
  partId: 'general-knowledge',
  seating: { key: 'k', sha256: 'a'.repeat(64), count: 3 },
};
const sealed: ExamEvent = {
  type: 'papersSealed',
  roundId: 'round-1',
  partId: 'general-knowledge',
  sealedBank: { key: 'k', sha256: 'a'.repeat(64), count: 180 },
  secretCommitment: 's',
  bankCommitment: 'b',
  sittings: 3,
};

describe('planning a part', () => {
  const exam = examOf();
  const plan = (partId: string, questionCount: number, minutes: number, held = true) =>
    code(planPart(exam, partId, { held, questionCount, minutes }));

  it('keeps round 2 of NĐ 170/2025 to 60–120 questions in proportion', () => {
    expect(plan('professional', 60, 90)).toBe('partPlanned');
    expect(plan('professional', 100, 150)).toBe('partPlanned');
    expect(plan('professional', 100, 140)).toBe('rule-broken');
    expect(plan('professional', 59, 90)).toBe('rule-broken');
    expect(plan('professional', 121, 180)).toBe('rule-broken');
  });

  it('leaves out only what the decree lets be left out', () => {
    expect(plan('general-knowledge', 60, 60, false)).toBe('rule-broken');
    const employees = examOf([], decree85Of2023);
    expect(
      code(planPart(employees, 'part-2', { held: false, questionCount: 30, minutes: 30 })),
    ).toBe('partPlanned');
    expect(plan('no-such-part', 60, 60)).toBe('not-found');
  });

  it('changes nothing after the seal', () => {
    const frozen = examOf([sealed]);
    expect(
      code(planPart(frozen, 'general-knowledge', { held: true, questionCount: 60, minutes: 60 })),
    ).toBe('exam-frozen');
  });
});

describe('positions and rooms', () => {
  const exam = examOf([positionSet('CV01'), roomSet('a', 30), sessionSet('s1', 10 * hour, ['a'])]);

  it('two positions never share a code, whatever the case', () => {
    const position = { positionId: 'new', code: 'cv01', title: 'Khác', agency: 'Sở', quota: 1 };
    expect(code(setPosition(exam, position))).toBe('rule-broken');
    expect(code(setPosition(exam, { ...position, positionId: 'position-cv01' }))).toBe(
      'positionSet',
    );
  });

  it('a position somebody may have applied for stays', () => {
    const registered: ExamEvent = {
      type: 'registerImported',
      register: { key: 'k', sha256: 'a'.repeat(64), count: 1 },
      fileName: 'x',
    };
    expect(code(removePosition(exam, 'position-cv01'))).toBe('positionRemoved');
    expect(code(removePosition(examOf([positionSet('CV01'), registered]), 'position-cv01'))).toBe(
      'exam-frozen',
    );
  });

  it('a room in use stays, and keeps its seats once papers are sealed', () => {
    expect(code(removeRoom(exam, 'a'))).toBe('rule-broken');
    const room = { roomId: 'a', venue: 'Trường Cao đẳng', name: 'Phòng a', seats: 20, spares: 0 };
    expect(code(setRoom(exam, room))).toBe('roomSet');
    const inUse = [roomSet('a', 30), sessionSet('s1', 10 * hour, ['a']), seated];
    expect(code(setRoom(examOf(inUse), room))).toBe('roomSet');
    expect(code(setRoom(examOf([...inUse, sealed]), room))).toBe('exam-frozen');
    expect(code(setRoom(examOf([...inUse, sealed]), { ...room, seats: 30, columns: 6 }))).toBe(
      'roomSet',
    );
  });
});

describe('sessions', () => {
  const exam = examOf([roomSet('a', 30), roomSet('b', 30), sessionSet('s1', 10 * hour, ['a'])]);
  const session = (startsAt: number, roomIds: string[]) => ({
    sessionId: 's2',
    roundId: 'round-1',
    partId: 'general-knowledge',
    name: 'Ca 2',
    startsAt,
    roomIds,
  });

  it('never overlap in a room, down to the minute', () => {
    expect(code(setSession(exam, session(10.5 * hour, ['a']), 0))).toBe('rule-broken');
    expect(code(setSession(exam, session(11 * hour, ['a']), 0))).toBe('sessionSet');
    expect(code(setSession(exam, session(10.5 * hour, ['b']), 0))).toBe('sessionSet');
    expect(code(setSession(exam, session(11 * hour - 1, ['a']), 0))).toBe('rule-broken');
  });

  it('begin in the future, in rooms that exist', () => {
    expect(code(setSession(exam, session(10 * hour, ['b']), 10 * hour))).toBe('rule-broken');
    expect(code(setSession(exam, session(12 * hour, ['nowhere']), 0))).toBe('not-found');
  });

  it('take other rooms after the seating, another hour until it was told, nothing after the seal', () => {
    const first = (startsAt: number, roomIds: string[]) => ({
      ...session(startsAt, roomIds),
      sessionId: 's1',
    });
    const given = [roomSet('a', 30), roomSet('b', 30), sessionSet('s1', 10 * hour, ['a']), seated];
    const told: ExamEvent = {
      type: 'summonsIssued',
      partIds: ['general-knowledge'],
      scope: 'all',
      printId: 'job-1',
      version: 5,
      candidates: 3,
      documents: { key: 'k', sha256: 'a'.repeat(64), count: 1 },
    };
    expect(code(setSession(examOf(given), first(12 * hour, ['b']), 0))).toBe('sessionSet');
    expect(code(setSession(examOf(given), session(12 * hour, ['a']), 0))).toBe('sessionSet');
    expect(code(removeSession(examOf(given), 's1'))).toBe('seats-given');
    const summoned = examOf([...given, told]);
    expect(code(setSession(summoned, first(12 * hour, ['a']), 0))).toBe('candidates-told');
    expect(code(setSession(summoned, first(10 * hour, ['a', 'b']), 0))).toBe('sessionSet');
    const withdrawn = examOf([...given, told, { type: 'summonsWithdrawn', reason: 'Hoãn' }]);
    expect(code(setSession(withdrawn, first(12 * hour, ['a']), 0))).toBe('sessionSet');
    const frozen = examOf([...given, told, sealed]);
    // What was told of sealed papers cannot be taken back.
    const late = examOf([...given, told, sealed, { type: 'summonsWithdrawn', reason: 'Hoãn' }]);
    expect(late.parts.find((each) => each.partId === 'general-knowledge')?.told).toBeDefined();
    expect(late.summons?.[0]?.withdrawn).toBeUndefined();
    expect(withdrawn.summons?.[0]?.withdrawn).toBe(true);
    expect(code(setSession(frozen, first(10 * hour, ['b']), 0))).toBe('exam-frozen');
    expect(code(removeSession(frozen, 's1'))).toBe('exam-frozen');
  });
});

describe('the phase of an exam', () => {
  const exam = examOf([roomSet('a', 30), sessionSet('s1', 10 * hour, ['a']), seated, sealed]);
  it('follows the seal, the bell and the end', () => {
    expect(examPhase(examOf(), 0)).toBe('preparing');
    expect(examPhase(exam, 9 * hour)).toBe('sealed');
    expect(examPhase(exam, 10 * hour)).toBe('running');
    expect(examPhase(exam, 11 * hour)).toBe('closed');
  });
});
