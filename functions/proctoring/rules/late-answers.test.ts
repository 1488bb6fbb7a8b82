import { describe, expect, it } from 'vitest';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { StandingEvidence } from '../../../shared/sitting/settle-evidence.ts';
import { chosen, startsAt } from '../../../test/builders/any-sitting.ts';
import { examOf, roomSet, sessionSet } from '../../../test/builders/exam-builder.ts';
import { acceptAnswerFile, mayTakeFile } from './accept-answer-file.ts';
import { decideEvidence } from './decide-evidence.ts';
import { decidingBarOf } from './deciding-bar.ts';
import { refusedBatches } from './refused-batches.ts';

const stored = { key: 'k', sha256: 'a'.repeat(64), size: 1 } as never;
const setUp: ExamEvent[] = [
  roomSet('room-1', 40),
  sessionSet('evening', startsAt, ['room-1']),
  sessionSet('morning', startsAt, ['room-1']),
];
const prepared: ExamEvent = {
  ...{ type: 'resultsPrepared', roundId: 'round-1', version: 1, results: stored },
};
const approved: ExamEvent = { type: 'resultsApproved', roundId: 'round-1', version: 1 };
const neverCounting = (exam: ReturnType<typeof examOf>) => ({
  ...exam,
  ruleSet: {
    ...exam.ruleSet,
    lateAnswers: { ...exam.ruleSet.lateAnswers, value: 'neverCount' as const },
  },
});
const file = { sittingId: 's-1', fileId: 'f-1', epoch: 1, appended: 0, kept: 0 };

describe('late answers', () => {
  const decision = {
    ...{ verdict: 'count' as const, reason: 'Mất mạng' },
    sittings: [
      { sittingId: 's-1', evidence: ['e-1', 'e-2'] },
      { sittingId: 's-2', evidence: ['e-3'] },
    ],
  };
  const kept = new Map([
    ['s-1', new Set(['e-1', 'e-2'])],
    ['s-2', new Set(['e-3', 'e-4'])],
  ]);

  it('are decided where every batch named is kept of the sitting named', () => {
    const exam = examOf(setUp);
    expect(decideEvidence(exam, 'morning', kept, decision)).toEqual({
      ...{ ok: true, value: { type: 'evidenceDecided', sessionId: 'morning', decision } },
    });
    for (const wrong of [
      new Map(),
      new Map([...kept, ['s-2', new Set(['e-1'])]]),
      new Map([['s-1', kept.get('s-1') ?? new Set<string>()]]),
    ])
      expect(decideEvidence(exam, 'morning', wrong, decision)).toEqual({
        ...{ ok: false, problem: { code: 'not-found' } },
      });
    expect(decideEvidence(exam, 'noon', kept, decision)).toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  it('cannot be decided where they never count, nor once the results are approved', () => {
    expect(decidingBarOf(examOf(setUp), 'morning')).toBeUndefined();
    expect(decidingBarOf(examOf([...setUp, prepared]), 'morning')).toBeUndefined();
    const late = examOf([...setUp, prepared, approved]);
    expect(decidingBarOf(late, 'morning')).toBe('approved');
    expect(decideEvidence(late, 'morning', kept, decision)).toMatchObject({
      problem: { code: 'results-approved' },
    });
    const never = neverCounting(examOf(setUp));
    expect(decidingBarOf(never, 'morning')).toBe('neverCount');
    expect(decideEvidence(never, 'morning', kept, decision)).toMatchObject({
      problem: { code: 'evidence-never-counts' },
    });
  });

  it('are shown with questions and times, never with an option', () => {
    const batch = { firstSequence: 4, receivedAt: 9_000, events: [chosen(3, 1), chosen(2, 0)] };
    const standing: StandingEvidence = {
      ...{ evidenceId: 'e-1', code: 'deadline-passed', epoch: 2, batch },
      ...{ questions: [2, 3], changes: [3], state: 'counts' },
      decision: { ...decision, incident: 'BB-7', sequence: 5, at: 50, by: 'uoc' },
    };
    const shown = {
      ...{ evidenceId: 'e-1', code: 'deadline-passed', workstation: 2, questions: [2, 3] },
      ...{ receivedAt: startsAt + 9_000, madeAt: startsAt + 3_000, changes: [3], state: 'counts' },
    };
    const decided = { verdict: 'count', reason: 'Mất mạng', by: 'uoc', at: 50 };
    expect(refusedBatches([standing], startsAt)).toEqual([
      { ...shown, decision: { ...decided, incident: 'BB-7' } },
    ]);
    const { decision: _, ...undecided } = standing;
    expect(refusedBatches([undecided], startsAt)).toEqual([shown]);
    const noIncident = { ...standing, decision: { ...decision, sequence: 5, at: 50, by: 'uoc' } };
    expect(refusedBatches([noIncident], startsAt)).toEqual([{ ...shown, decision: decided }]);
  });
});

describe('an answer file', () => {
  it('is taken once, and not after the results are approved', () => {
    const exam = examOf(setUp);
    const event = { type: 'answerFileAccepted' as const, sessionId: 'morning', file };
    expect(mayTakeFile(exam, 'morning', 'f-1')).toEqual({ ok: true, value: true });
    expect(acceptAnswerFile(exam, 'morning', file)).toEqual({ ok: true, value: event });
    const taken = examOf([...setUp, event]);
    expect(acceptAnswerFile(taken, 'morning', file)).toMatchObject({
      problem: { code: 'answer-file-taken' },
    });
    expect(mayTakeFile(taken, 'morning', 'f-2').ok).toBe(true);
    expect(mayTakeFile(taken, 'evening', 'f-1').ok).toBe(true);
    expect(mayTakeFile(exam, 'noon', 'f-1')).toMatchObject({ problem: { code: 'not-found' } });
    expect(mayTakeFile(examOf([...setUp, prepared]), 'morning', 'f-1').ok).toBe(true);
    expect(mayTakeFile(examOf([...setUp, prepared, approved]), 'morning', 'f-1')).toMatchObject({
      problem: { code: 'results-approved' },
    });
  });
});
