import { describe, expect, it } from 'vitest';
import type { Exam, RoundResultState } from '../../../shared/exam/exam.ts';
import {
  approveResults,
  lastDecision,
  nextVersion,
  publishResults,
  readyToPrepare,
  resultsPrepared,
} from './decide-results.ts';

const stored = { key: 'results' } as never;
const state = (changes: Partial<RoundResultState> = {}): RoundResultState => ({
  ...{ roundId: 'round-1', version: 2, results: stored, preparedSequence: 10 },
  ...{ preparedBy: 'thu-ky', preparedAt: 1, ...changes },
});
const other = state({ roundId: 'round-2', version: 7, approvedBy: 'x', publishedAt: 5 });
const session = (sessionId: string, changes = {}) => ({
  ...{ sessionId, roundId: 'round-1', ...changes },
});
const examWith = (changes: object): Exam =>
  ({
    parts: [
      { roundId: 'round-1', held: true, seal: {} },
      { roundId: 'round-1', held: false },
      { roundId: 'round-2', held: true },
    ],
    sessions: [],
    results: [],
    ...changes,
  }) as unknown as Exam;
const code = (result: { ok: boolean }) =>
  'problem' in result ? (result.problem as { code: string }).code : undefined;

describe('a round can be graded', () => {
  it('when its parts that are held are sealed and nobody sits any more', () => {
    const seats = new Map([
      ['morning', 3],
      ['noon', 2],
      ['empty', 0],
    ]);
    const open = examWith({ sessions: [session('morning', { closed: {} }), session('noon')] });
    expect(readyToPrepare(open, 'round-1', seats)).toMatchObject({
      problem: { code: 'sittings-open', values: { count: 2 } },
    });
    const all = ['morning', 'noon'].map((each) => session(each, { closed: {} }));
    const closed = examWith({ sessions: [...all, session('empty')] });
    expect(readyToPrepare(closed, 'round-1', seats)).toEqual({ ok: true, value: true });
    expect(code(readyToPrepare(closed, 'round-2', seats))).toBe('setup-incomplete');
    expect(code(readyToPrepare(closed, 'round-3', seats))).toBe('not-found');
    expect(
      code(
        readyToPrepare(
          examWith({ parts: [{ roundId: 'round-1', held: false }] }),
          'round-1',
          seats,
        ),
      ),
    ).toBe('not-found');
    const published = examWith({ results: [other, state({ publishedAt: 4 })] });
    expect(code(readyToPrepare(published, 'round-1', new Map()))).toBe('wrong-phase');
    const prepared = examWith({ results: [state()] });
    expect(readyToPrepare(prepared, 'round-1', new Map()).ok).toBe(true);
  });

  it('in versions that are counted one by one', () => {
    expect(nextVersion(examWith({ results: [other] }), 'round-1')).toBe(1);
    expect(nextVersion(examWith({ results: [other, state()] }), 'round-1')).toBe(3);
  });

  it('heeding the last decision about its late answers', () => {
    const decisions = [{ sequence: 12 }, { sequence: 9 }];
    const sessions = [
      session('morning', { decisions }),
      session('noon'),
      { ...session('later', { decisions: [{ sequence: 40 }] }), roundId: 'round-2' },
    ];
    expect(lastDecision(examWith({ sessions }), 'round-1')).toBe(12);
    expect(lastDecision(examWith({}), 'round-1')).toBe(0);
    const proofs = [{ partId: 'p', proof: stored }];
    const results = { version: 1, results: stored, proofs };
    const exam = examWith({ sessions });
    expect(resultsPrepared(exam, 'round-1', results, 12)).toEqual({
      ...{ ok: true, value: { type: 'resultsPrepared', roundId: 'round-1', ...results } },
    });
    expect(code(resultsPrepared(exam, 'round-1', results, 9))).toBe('conflict');
    expect(code(resultsPrepared(exam, 'round-1', { ...results, version: 2 }, 12))).toBe('conflict');
    const published = examWith({ results: [state({ publishedAt: 4 })] });
    expect(code(resultsPrepared(published, 'round-1', { ...results, version: 3 }, 0))).toBe(
      'wrong-phase',
    );
  });
});

describe('results are approved', () => {
  const approve = (results: RoundResultState[], by = 'chu-tich', undecided = 0, last = 0) =>
    approveResults(
      examWith({ results, sessions: [session('morning', { decisions: [{ sequence: last }] })] }),
      ...(['round-1', 2, by, undecided] as const),
    );

  it('once, in the version named, and never by who prepared them', () => {
    expect(approve([other, state()])).toEqual({
      ...{ ok: true, value: { type: 'resultsApproved', roundId: 'round-1', version: 2 } },
    });
    expect(code(approve([other]))).toBe('not-found');
    expect(code(approve([state({ version: 3 })]))).toBe('conflict');
    expect(code(approve([state({ approvedBy: 'chu-tich' })]))).toBe('wrong-phase');
    expect(code(approve([state()], 'thu-ky'))).toBe('same-person');
  });

  it('only where they heed every decision, and none is missing', () => {
    expect(approve([state()], 'chu-tich', 0, 10).ok).toBe(true);
    expect(code(approve([state()], 'chu-tich', 0, 11))).toBe('results-outdated');
    const { preparedSequence: _, ...before } = state();
    expect(code(approve([before], 'chu-tich', 0, 1))).toBe('results-outdated');
    expect(approve([state()], 'chu-tich', 3)).toMatchObject({
      problem: { code: 'evidence-undecided', values: { count: 3 } },
    });
  });

  it('and then published, once', () => {
    const publish = (results: RoundResultState[]) =>
      publishResults(examWith({ results }), 'round-1', 2);
    expect(publish([other, state({ approvedBy: 'chu-tich' })])).toEqual({
      ...{ ok: true, value: { type: 'resultsPublished', roundId: 'round-1', version: 2 } },
    });
    expect(code(publish([other]))).toBe('not-found');
    expect(code(publish([state({ version: 1, approvedBy: 'chu-tich' })]))).toBe('conflict');
    expect(code(publish([state()]))).toBe('not-approved');
    expect(code(publish([state({ approvedBy: 'chu-tich', publishedAt: 4 })]))).toBe('wrong-phase');
  });
});
