import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { awaitedRooms } from '../../../../shared/proctoring/hand-over/awaited-rooms.ts';
import type { HandOverStatement } from '../../../../shared/proctoring/hand-over/room-hand-over.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';
import { sittingState } from '../../../../shared/sitting/sitting-state.ts';
import { examOf, roomSet, sessionSet } from '../../../../test/builders/exam-builder.ts';
import { foldExam } from '../../../exam/rules/fold-exam.ts';
import { mayIssueCodes } from '../../../exam/rules/may-issue-codes.ts';
import { actsToBackUp } from './acts-to-back-up.ts';
import { backupDue } from './backup-due.ts';
import { backupHolds } from './backup-holds.ts';
import { orderHandOver } from './order-hand-over.ts';
import { receiveHandOver } from './receive-hand-over.ts';
import { returnHandOver } from './return-hand-over.ts';
import { roomFigures } from './room-figures.ts';
import { stateHandOver } from './state-hand-over.ts';
import { waiveHandOver } from './waive-hand-over.ts';

const statement: HandOverStatement = {
  roomId: 'r1',
  figures: { all: 20, present: 18, absent: 2, submitted: 15, timedOut: 2, suspended: 1 },
  counted: { present: 18, signatures: 17 },
  scratchPaper: 25,
  lateAnswers: 0,
  incidents: 0,
  byName: 'Hùng',
};
const about = { sessionId: 's1', roomId: 'r1', by: 'head', byName: 'Ước' };
/** Every session has candidates in all of its rooms, or its papers are not sealed. */
const unknown = () => undefined;

const stillOpen: ExamEvent[] = [
  roomSet('r1', 20),
  roomSet('r2', 20),
  sessionSet('s1', 1000, ['r1', 'r2']),
  sessionSet('s2', 2000, ['r1']),
];
const closed: ExamEvent = {
  ...{ type: 'sessionClosed', sessionId: 's1' },
  ...{ submitted: 15, timedOut: 2, absent: 2 },
};
const twoSessions = [...stillOpen, closed];
const codes = (sessionId: string): ExamEvent => ({
  ...{ type: 'admissionCodesIssued', roundId: 'round-1', partId: 'general-knowledge' },
  ...{ sessionId, count: 20 },
});

/** Goes on with an exam by the events that rules answer. */
function follow(
  exam: Exam,
  by: string,
  ...results: (Result<ExamEvent | null> | ExamEvent)[]
): Exam {
  return results.reduce((state: Exam, each) => {
    if ('ok' in each && !each.ok) throw new Error(each.problem.code);
    const event = 'ok' in each ? each.value : each;
    const sequence = state.sequence + 1;
    return event ? foldExam(state, { sequence, at: 1000 + sequence, by, event }) : state;
  }, exam);
}
const code = (result: Result<unknown>) => (result.ok ? undefined : result.problem.code);
const roomIn = (exam: Exam, roomId = 'r1') =>
  exam.sessions[0]?.handOver?.rooms.find((each) => each.roomId === roomId);

function stated(exam = examOf(twoSessions), roomId = 'r1', by = 'hung') {
  return follow(
    exam,
    by,
    stateHandOver(exam, 's1', by, { statement: { ...statement, roomId }, open: 0 }),
  );
}
function received(exam = stated(), roomId = 'r1') {
  const sequence = roomIn(exam, roomId)?.sequence ?? 0;
  return follow(exam, 'head', receiveHandOver(exam, { ...about, roomId, statement: sequence }));
}

describe('the figures of a room', () => {
  it('add up, whatever the states, and open is what has not ended', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sittingState.options)), (states) => {
        const { figures, open } = roomFigures(states.map((state) => ({ state })));
        const { all, present, absent, submitted, timedOut, suspended } = figures;
        expect(all).toBe(states.length);
        expect(present + absent).toBe(all);
        const ended = states.filter((each) => each === 'absent').length;
        expect(submitted + timedOut + suspended + ended + open).toBe(all);
      }),
    );
  });
});

describe('stating a hand-over', () => {
  it('waits until the last sitting of the room has ended', () => {
    const exam = examOf(twoSessions);
    expect(code(stateHandOver(exam, 's1', 'hung', { statement, open: 1 }))).toBe('sittings-open');
    expect(code(stateHandOver(exam, 'nowhere', 'hung', { statement, open: 0 }))).toBe('not-found');
    expect(standingOf(roomIn(stated()))).toBe('stated');
  });

  it('a count by hand that differs must be explained, whichever and however much', () => {
    const exam = examOf(twoSessions);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.boolean(), (present, signatures, explained) => {
        const differs = present !== 18 || signatures !== 17;
        const tried = stateHandOver(exam, 's1', 'hung', {
          statement: {
            ...{ ...statement, counted: { present, signatures } },
            ...(explained ? { explanation: 'Đếm lại hai lần' } : {}),
          },
          open: 0,
        });
        expect(code(tried)).toBe(differs && !explained ? 'hand-over-differs' : undefined);
      }),
    );
    const tried = stateHandOver(exam, 's1', 'hung', {
      statement: { ...statement, counted: { present: 18, signatures: 16 } },
      open: 0,
    });
    expect(!tried.ok && tried.problem.values).toMatchObject({ counted: 16, expected: 17 });
  });

  it('the same said twice is one event; something else takes its place until it is received', () => {
    const exam = stated();
    const again = stateHandOver(exam, 's1', 'hung', { statement, open: 0 });
    expect(again).toEqual({ ok: true, value: null });
    expect(stateHandOver(exam, 's1', 'nga', { statement, open: 0 })).toMatchObject({
      value: { type: 'roomHandedOver' },
    });
    const more = { ...statement, scratchPaper: 26 };
    const corrected = follow(
      exam,
      'hung',
      stateHandOver(exam, 's1', 'hung', { statement: more, open: 0 }),
    );
    expect(roomIn(corrected)).toMatchObject({ scratchPaper: 26, sequence: exam.sequence + 1 });
    const taken = received(corrected);
    expect(code(stateHandOver(taken, 's1', 'hung', { statement: more, open: 0 }))).toBe(
      'hand-over-received',
    );
  });
});

describe('receiving a hand-over', () => {
  const sequence = roomIn(stated())?.sequence ?? 0;

  it('is another person, about the statement that stands', () => {
    const exam = stated();
    const ask = (changes: Partial<typeof about>, number = sequence) =>
      code(receiveHandOver(exam, { ...about, ...changes, statement: number }));
    expect(ask({})).toBeUndefined();
    expect(ask({ by: 'hung' })).toBe('hand-over-own');
    expect(ask({}, sequence + 1)).toBe('conflict');
    expect(ask({ roomId: 'r2' })).toBe('not-found');
    expect(ask({ sessionId: 's9' })).toBe('not-found');
  });

  it('waits until the session is closed, for nothing would start its backup later', () => {
    const exam = stated(examOf(stillOpen));
    const number = roomIn(exam)?.sequence ?? 0;
    const ask = (of: Exam) => receiveHandOver(of, { ...about, statement: number });
    expect(code(ask(exam))).toBe('session-not-closed');
    expect(ask(follow(exam, 'system', closed)).ok).toBe(true);
    expect(returnHandOver(exam, { ...about, statement: number }, 'Thiếu chữ ký').ok).toBe(true);
  });

  it('happens once: again by the same person changes nothing, by another it is refused', () => {
    const exam = received();
    const again = receiveHandOver(exam, { ...about, statement: sequence });
    expect(again).toEqual({ ok: true, value: null });
    const other = receiveHandOver(exam, { ...about, by: 'head-2', statement: sequence });
    expect(code(other)).toBe('wrong-phase');
    expect(roomIn(exam)?.received).toMatchObject({ by: 'head', byName: 'Ước' });
  });

  it('not what was given back; stated anew it is', () => {
    const back = follow(
      stated(),
      'head',
      returnHandOver(stated(), { ...about, statement: sequence }, 'Thiếu chữ ký'),
    );
    expect(standingOf(roomIn(back))).toBe('returned');
    expect(code(receiveHandOver(back, { ...about, statement: sequence }))).toBe('wrong-phase');
    const anew = stated(back);
    expect(standingOf(roomIn(anew))).toBe('stated');
    expect(roomIn(anew)?.returns).toMatchObject([{ statement: sequence, reason: 'Thiếu chữ ký' }]);
    expect(standingOf(roomIn(received(anew)))).toBe('received');
  });
});

describe('giving a hand-over back', () => {
  const sequence = roomIn(stated())?.sequence ?? 0;
  const back = (exam: Exam, changes: Partial<typeof about> = {}, number = sequence) =>
    returnHandOver(exam, { ...about, ...changes, statement: number }, 'Thiếu chữ ký');

  it('by another person, about the statement that stands, once', () => {
    expect(code(back(stated()))).toBeUndefined();
    expect(code(back(stated(), { by: 'hung' }))).toBe('hand-over-own');
    expect(code(back(stated(), {}, sequence - 1))).toBe('conflict');
    expect(code(back(stated(), { roomId: 'r2' }))).toBe('not-found');
    const once = follow(stated(), 'head', back(stated()));
    expect(code(back(once))).toBe('wrong-phase');
  });

  it('undoes a receipt, until a later session went ahead on it', () => {
    const order: ExamEvent = { type: 'handOverOrderSet', required: true };
    const free = follow(received(), 'thu-ky', codes('s2'));
    expect(standingOf(roomIn(follow(free, 'head', back(free))))).toBe('returned');
    const waiting = follow(received(), 'thu-ky', order);
    expect(code(back(waiting))).toBeUndefined();
    const ahead = follow(waiting, 'thu-ky', codes('s2'));
    expect(code(back(ahead))).toBe('hand-over-relied-on');
    // The room that the later session does not use may still be given back.
    const other = received(stated(ahead, 'r2'), 'r2');
    const number = roomIn(other, 'r2')?.sequence ?? 0;
    expect(code(back(other, { roomId: 'r2' }, number))).toBeUndefined();
  });
});

describe('a session that waits for the one before', () => {
  const order: ExamEvent = { type: 'handOverOrderSet', required: true };
  const base = follow(examOf(twoSessions), 'thu-ky', order);
  const names = (exam: Exam, roomsOf: (id: string) => string[] | undefined = unknown) =>
    awaitedRooms(exam, 's2', roomsOf).map((each) => each.roomId);

  it('only where the council asked for it, and only for rooms it shares', () => {
    expect(names(examOf(twoSessions))).toEqual([]);
    expect(names(base)).toEqual(['r1']);
    expect(awaitedRooms(base, 's1', unknown)).toEqual([]);
    expect(names(received(stated(base)))).toEqual([]);
    expect(names(stated(base))).toEqual(['r1']);
    expect(names(base, (id) => (id === 's1' ? ['r2'] : undefined))).toEqual([]);
  });

  it('codes are not issued before, and the refusal names session and room', () => {
    const refused = mayIssueCodes(base, 's2', unknown);
    expect(code(refused)).toBe('hand-over-awaited');
    expect(!refused.ok && refused.problem.findings?.[0]?.vi).toContain('Ca s1: Phòng r1');
    expect(mayIssueCodes(base, 's1', unknown).ok).toBe(true);
    expect(mayIssueCodes(received(stated(base)), 's2', unknown).ok).toBe(true);
  });

  it('the chair may let it go ahead, where it waits for something, once', () => {
    const leave = { reason: 'Đổi địa điểm', byName: 'Chánh' };
    const waived = follow(base, 'chair', waiveHandOver(base, 's2', leave, unknown));
    expect(mayIssueCodes(waived, 's2', unknown).ok).toBe(true);
    expect(waiveHandOver(waived, 's2', leave, unknown)).toEqual({ ok: true, value: null });
    expect(code(waiveHandOver(base, 's1', leave, unknown))).toBe('wrong-phase');
    expect(code(waiveHandOver(examOf(twoSessions), 's2', leave, unknown))).toBe('wrong-phase');
    expect(code(waiveHandOver(base, 's9', leave, unknown))).toBe('not-found');
  });

  it('is decided before it matters', () => {
    const plain = examOf(twoSessions);
    expect(orderHandOver(plain, false, unknown)).toEqual({ ok: true, value: null });
    expect(orderHandOver(plain, true, unknown)).toMatchObject({ value: { required: true } });
    const first = follow(plain, 'thu-ky', codes('s1'));
    expect(orderHandOver(first, true, unknown)).toMatchObject({ value: { required: true } });
    const both = follow(first, 'thu-ky', codes('s2'));
    expect(code(orderHandOver(both, true, unknown))).toBe('order-too-late');
    // What was asked for is given up only before the first codes: after that the chair decides.
    expect(orderHandOver(base, false, unknown)).toMatchObject({ value: { required: false } });
    const begun = follow(base, 'thu-ky', codes('s1'));
    expect(code(orderHandOver(begun, false, unknown))).toBe('order-too-late');
  });
});

describe('when a backup is due', () => {
  const rooms = [{ roomId: 'r1' }, { roomId: 'r2' }];
  const backedUpTo = (upTo: number): ExamEvent => ({
    ...{ type: 'sessionBackedUp', sessionId: 's1', byName: 'Ước' },
    backup: { file: { key: 'k', sha256: 'ab'.repeat(32), count: 20 }, bytes: 10, upTo },
  });
  it('after the last receipt of a closed session, and again after one that was redone', () => {
    const one = received();
    expect(backupDue(one, 's1', rooms)).toBe(false);
    const all = received(stated(one, 'r2'), 'r2');
    expect(backupDue(all, 's1', rooms)).toBe(true);
    const backedUp = follow(all, 'head', backedUpTo(all.sequence));
    expect(backupDue(backedUp, 's1', rooms)).toBe(false);
    const number = roomIn(backedUp)?.sequence ?? 0;
    const redone = follow(
      backedUp,
      'head',
      returnHandOver(backedUp, { ...about, statement: number }, 'Sai số'),
    );
    expect(backupDue(received(stated(redone)), 's1', rooms)).toBe(true);
  });

  it('is judged by what a backup read, not by when it ended', () => {
    const one = received();
    const all = received(stated(one, 'r2'), 'r2');
    // Begun before the second room was received, ended after it.
    const early = follow(all, 'head', backedUpTo(one.sequence));
    expect(backupDue(early, 's1', rooms)).toBe(true);
    const [session] = early.sessions;
    const [backup] = session?.handOver?.backups ?? [];
    const missed = (exam: Exam) =>
      actsToBackUp(exam.sessions[0]).filter((act) => !(backup && backupHolds(backup, act)));
    expect(missed(one)).toEqual([]);
    expect(missed(early).map((act) => act.sequence)).toEqual([
      roomIn(early, 'r2')?.sequence,
      roomIn(early, 'r2')?.received?.sequence,
    ]);
    // An answer file taken while it was written is not in it either.
    const file = { sittingId: 'x', fileId: 'f'.repeat(32), epoch: 1, appended: 0, kept: 1 };
    const filed = follow(one, 'nga', { type: 'answerFileAccepted', sessionId: 's1', file });
    expect(missed(filed)).toMatchObject([{ sequence: filed.sequence }]);
  });

  it('goes by the clock where the number of an event was not kept', () => {
    const backup = { upTo: 5, at: 1000 };
    expect(backupHolds(backup, { at: 1000 })).toBe(true);
    expect(backupHolds(backup, { at: 1001 })).toBe(false);
    expect(backupHolds(backup, { sequence: 5, at: 1001 })).toBe(true);
    expect(backupHolds(backup, { sequence: 6, at: 999 })).toBe(false);
  });
});
