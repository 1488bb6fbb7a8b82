import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from './answer-event.ts';
import type { RecordedDecision } from './evidence-decision.ts';
import { type EvidenceRule, settleEvidence } from './settle-evidence.ts';

const choose = (question: number, at: number, ...options: number[]): AnswerEvent => ({
  ...{ kind: 'choose', question, at, options },
});
const kept = (evidenceId: string, ...events: AnswerEvent[]) => ({
  ...{ evidenceId, code: 'deadline-passed', epoch: 1 },
  batch: { firstSequence: 3, receivedAt: 0, events },
});
const sitting = {
  sittingId: 'one',
  state: 'timedOut' as const,
  startsAt: 5_000_000,
  deadlineAt: 5_001_000,
  journal: [{ firstSequence: 1, receivedAt: 0, events: [choose(1, 10, 0), choose(2, 20, 0)] }],
};
const evidence = [
  kept('a', choose(1, 500, 2)),
  kept('b', choose(2, 5, 3)),
  kept('c', choose(3, 2000, 1)),
];
const decided = (verdict: 'count' | 'reject', sequence: number, ...ids: string[]) => ({
  ...{ verdict, sequence, at: sequence, by: 'uoc', reason: 'Mất mạng' },
  sittings: [{ sittingId: 'one', evidence: ids }],
});
const settle = (decisions: RecordedDecision[], more: Partial<EvidenceRule> = {}, of = {}) =>
  settleEvidence({ ...sitting, ...of }, evidence, {
    lateAnswers: 'councilDecides',
    decisions,
    ...more,
  });
const states = (settled: ReturnType<typeof settle>) => settled.evidence.map((each) => each.state);

describe('refused answers settled', () => {
  it('wait for a decision only where an answer depends on it', () => {
    const settled = settle([]);
    expect(states(settled)).toEqual(['undecided', 'changesNothing', 'changesNothing']);
    expect(settled.evidence[0]).toMatchObject({ questions: [1], changes: [1] });
    expect(settled.answers.chosen).toEqual({ 1: [0], 2: [0] });
  });

  it('count by a decision, and only the last one about them', () => {
    const counted = settle([decided('count', 7, 'a')]);
    expect(states(counted)[0]).toBe('counts');
    expect(counted).toMatchObject({ changed: [1], answers: { chosen: { 1: [2], 2: [0] } } });
    const undone = settle([decided('count', 7, 'a'), decided('reject', 8, 'a')]);
    expect(states(undone)[0]).toBe('rejected');
    expect(undone).toMatchObject({ changed: [], answers: { chosen: { 1: [0], 2: [0] } } });
  });

  it('are not counted by a decision about somebody else', () => {
    const other = { ...decided('count', 7), sittings: [{ sittingId: 'two', evidence: ['a'] }] };
    expect(states(settle([other]))[0]).toBe('undecided');
  });

  it('never count where the rule set says so, whatever was decided', () => {
    const settled = settle([decided('count', 7, 'a')], { lateAnswers: 'neverCount' });
    expect(states(settled)).toEqual(['neverCounts', 'neverCounts', 'neverCounts']);
    expect(settled.changed).toEqual([]);
  });

  it('of a paper that is cancelled hold nobody up', () => {
    expect(states(settle([], {}, { state: 'suspended' }))[0]).toBe('changesNothing');
  });
});
