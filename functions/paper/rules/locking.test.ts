import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';
import { handOverShare, reportLostShare, shareToShow, showShare } from './hand-over-share.ts';
import { isShut } from './is-shut.ts';
import { judgeOpening } from './judge-opening.ts';
import { bankLocked, mayLock } from './lock-bank.ts';
import { papersSealed } from './papers-sealed.ts';

const hour = 3_600_000;
const startsAt = 1_000 * hour;
type Holder = BankLock['holders'][number];
const holder = (name: string, changes: Partial<Holder> = {}): Holder => ({
  ...{ name, shareCommitment: name.repeat(64).slice(0, 64), handedOverAt: 5, ...changes },
});
const lost = { at: 6, by: 'a', reason: 'Mất' };
const lockWith = (changes: Partial<BankLock> = {}): BankLock =>
  ({
    ...{ lockId: 'lock-1', use: 'official', threshold: 2, opensHoursBefore: 24 },
    holders: [holder('a'), holder('b'), holder('c')],
    ...changes,
  }) as unknown as BankLock;
const examWith = (locks: BankLock[], changes: object = {}, sessions?: object[]): Exam =>
  ({
    parts: [
      { partId: 'other', roundId: 'round-0', seal: {} },
      {
        partId: 'part',
        roundId: 'round-1',
        questionCount: 60,
        blueprint: { bankId: 'b' },
        locks,
        ...changes,
      },
    ],
    sessions: sessions ?? [
      { partId: 'other', startsAt: 1, name: 'Ca khác' },
      { partId: 'part', startsAt: startsAt + hour, name: 'Ca 2' },
      { partId: 'part', startsAt, name: 'Ca 1' },
    ],
    rooms: [],
  }) as unknown as Exam;
const code = (result: { ok: boolean }) =>
  'problem' in result ? (result.problem as { code: string }).code : undefined;

it('a lock is shut once every share is handed over, dead with too few left, opened for good', () => {
  const waiting = lockWith({ holders: [holder('a'), holder('b', { handedOverAt: undefined })] });
  const dead = lockWith({ holders: [holder('a'), holder('b', { lost }), holder('c', { lost })] });
  const oneLost = lockWith({ holders: [holder('a'), holder('b'), holder('c', { lost })] });
  const opened = { ...dead, opened: { at: 1, by: 'a', holders: [] } };
  const all = [waiting, lockWith(), oneLost, dead, opened];
  expect(all.map(lockStanding)).toEqual(['handingOver', 'locked', 'locked', 'dead', 'opened']);
  expect(all.map(isShut)).toEqual([false, true, true, false, true]);
});

describe('locking a bank', () => {
  const wish = { use: 'official' as const, threshold: 2, holders: ['An', 'Bình'] };
  const may = (locks: BankLock[], changes = {}, more = {}, now = 0) =>
    mayLock(examWith(locks, changes), 'part', { ...wish, ...more }, now);

  it('replaces a lock that came to nothing, and none that holds', () => {
    expect(may([])).toEqual({ ok: true, value: null });
    expect(code(may([lockWith()]))).toBe('already-locked');
    expect(may([lockWith()], {}, { use: 'backup' }).ok).toBe(true);
    expect(may([lockWith({ holders: [holder('a')] })]).ok).toBe(true);
    expect(code(may([lockWith({ opened: { at: 1, by: 'a', holders: [] } })]))).toBe(
      'already-locked',
    );
    expect(code(may([], { seal: {} }))).toBe('already-sealed');
    expect(code(mayLock(examWith([]), 'nothing', wish, 0))).toBe('not-found');
  });

  it('is shared among different people, no fewer than are needed to open it', () => {
    expect(may([], {}, { holders: ['An', 'AN'] })).toMatchObject({
      problem: { code: 'bad-request', findings: [{ field: 'holders' }] },
    });
    expect(may([], {}, { threshold: 3 })).toMatchObject({
      problem: { code: 'bad-request', findings: [{ field: 'threshold' }] },
    });
    expect(may([], {}, { holders: ['Ế', 'ế'.normalize('NFD')], threshold: 3 })).toMatchObject({
      problem: { findings: [{ field: 'holders' }, { field: 'threshold' }] },
    });
  });

  it('comes before the first session of the part begins, and says which has begun', () => {
    expect(may([], {}, {}, startsAt - 1).ok).toBe(true);
    expect(may([], {}, {}, startsAt)).toMatchObject({
      problem: {
        code: 'setup-incomplete',
        findings: [{ en: 'The session "Ca 1" has already begun.' }],
      },
    });
  });

  it('counts only for the plan it was made on', () => {
    const event = {
      ...{ type: 'bankLocked', roundId: 'round-1', partId: 'part', use: 'official', threshold: 2 },
      holders: [holder('a'), holder('b')],
    } as never;
    const exam = examWith([]);
    expect(bankLocked(exam, event, exam, 0)).toEqual({ ok: true, value: event });
    expect(code(bankLocked(exam, event, examWith([], { questionCount: 50 }), 0))).toBe('conflict');
    expect(code(bankLocked(exam, event, examWith([], { blueprint: {} }), 0))).toBe('conflict');
    expect(bankLocked(exam, event, examWith([lockWith()], { minutes: 3 }), 0).ok).toBe(true);
    expect(code(bankLocked(examWith([lockWith()]), event, exam, 0))).toBe('already-locked');
  });
});

describe('a share', () => {
  const fresh = lockWith({
    holders: [
      holder('a', { handedOverAt: undefined }),
      holder('b'),
      holder('c', { lost, handedOverAt: undefined }),
    ],
  });
  const place = (name: string, lockId = 'lock-1', partId = 'part') => ({
    ...{ partId, lockId, holder: name },
  });

  it('is shown until it is handed over', () => {
    const exam = examWith([lockWith({ lockId: 'lock-0' }), fresh]);
    expect(shareToShow(exam, place('a'))).toEqual({ ok: true, value: { index: 0, lock: fresh } });
    expect(showShare(exam, place('a'))).toEqual({
      ...{ ok: true, value: { type: 'shareShown', roundId: 'round-1', ...place('a') } },
    });
    for (const name of ['b', 'c']) expect(code(showShare(exam, place(name)))).toBe('wrong-phase');
    const opened = examWith([{ ...fresh, opened: { at: 1, by: 'a', holders: [] } }]);
    expect(code(shareToShow(opened, place('a')))).toBe('wrong-phase');
    for (const nowhere of [place('d'), place('a', 'lock-9'), place('a', 'lock-1', 'other')])
      expect(code(showShare(exam, nowhere))).toBe('not-found');
  });

  it('is handed over by typing the very share back', () => {
    const exam = examWith([fresh]);
    const right = fresh.holders[0]?.shareCommitment;
    expect(handOverShare(exam, place('a'), right)).toEqual({
      ...{ ok: true, value: { type: 'shareHandedOver', roundId: 'round-1', ...place('a') } },
    });
    for (const wrong of [undefined, fresh.holders[1]?.shareCommitment])
      expect(code(handOverShare(exam, place('a'), wrong))).toBe('share-wrong');
    expect(code(handOverShare(exam, place('b'), fresh.holders[1]?.shareCommitment))).toBe(
      'wrong-phase',
    );
  });

  it('is reported lost once, after it was handed over and before the papers are drawn', () => {
    const report = (exam: Exam, name: string) => reportLostShare(exam, place(name), 'Mất');
    expect(report(examWith([fresh]), 'b')).toEqual({
      ok: true,
      value: { type: 'shareLost', roundId: 'round-1', ...place('b'), reason: 'Mất' },
    });
    for (const name of ['a', 'c'])
      expect(code(report(examWith([fresh]), name))).toBe('wrong-phase');
    const both = lockWith({ holders: [holder('a', { lost }), holder('b')] });
    expect(code(report(examWith([both]), 'a'))).toBe('wrong-phase');
    expect(code(report(examWith([fresh], { seal: {} }), 'b'))).toBe('wrong-phase');
    const opened = { ...fresh, opened: { at: 1, by: 'a', holders: [] } };
    expect(code(report(examWith([opened]), 'b'))).toBe('wrong-phase');
    expect(code(report(examWith([fresh]), 'd'))).toBe('not-found');
  });
});

describe('opening a lock', () => {
  const place = { partId: 'part', lockId: 'lock-1' };
  const from = startsAt - 24 * hour;
  const shares = (...names: string[]) => names.map((name) => holder(name).shareCommitment);
  const open = (exam: Exam, entered: string[], now = from, at = place) =>
    judgeOpening(exam, at, entered, { now, saysWhen: (moment) => `at ${moment}` });

  it('takes enough of its own shares, not before its hour', () => {
    const lock = lockWith();
    const exam = examWith([lockWith({ lockId: 'lock-0' }), lock]);
    expect(open(exam, shares('c', 'a'))).toEqual({
      ok: true,
      value: { lock, holders: ['a', 'c'] },
    });
    // Too early nothing is said of a share.
    for (const entered of [shares('a', 'b'), shares('x')])
      expect(open(exam, entered, from - 1)).toMatchObject({
        problem: { code: 'opening-early', values: { from: `at ${from}` } },
      });
    expect(code(open(exam, shares('a', 'x', 'b')))).toBe('share-wrong');
    for (const entered of [shares('a'), shares('a', 'a')])
      expect(open(exam, entered)).toMatchObject({
        problem: { code: 'shares-missing', values: { needed: 2, given: 1 } },
      });
  });

  it('needs a lock, a session, and papers not drawn yet', () => {
    expect(code(open(examWith([lockWith()], { seal: {} }), shares('a', 'b')))).toBe(
      'already-sealed',
    );
    expect(code(open(examWith([lockWith()], {}, []), shares('a', 'b')))).toBe('setup-incomplete');
    const nowhere = { partId: 'part', lockId: 'lock-9' };
    expect(code(open(examWith([lockWith()]), shares('a', 'b'), from, nowhere))).toBe('not-found');
    const other = { partId: 'nothing', lockId: 'lock-1' };
    expect(code(open(examWith([lockWith()]), shares('a', 'b'), from, other))).toBe('not-found');
  });
});

it('sealed papers count only for the exam they were drawn from, once', () => {
  const event = { type: 'papersSealed', roundId: 'round-1', partId: 'part' } as never;
  const exam = examWith([]);
  expect(papersSealed(exam, exam, event)).toEqual({ ok: true, value: event });
  expect(code(papersSealed(examWith([], { seal: {} }), exam, event))).toBe('already-sealed');
  const changes = [
    { rooms: [{ roomId: 'r' }] },
    { register: {} },
    { ruleSet: {} },
    { name: 'Kỳ thi khác' },
    { sessions: exam.sessions.slice(0, 2) },
    { parts: examWith([], { minutes: 9 }).parts },
  ];
  for (const change of changes)
    expect(code(papersSealed({ ...exam, ...change } as Exam, exam, event))).toBe('conflict');
  // What concerns another part is of no account.
  const elsewhere = { ...exam, sessions: exam.sessions.slice(1), results: [] } as Exam;
  expect(papersSealed(elsewhere, exam, event).ok).toBe(true);
});
