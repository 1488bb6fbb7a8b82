import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../shared/exam/exam.ts';
import { decree138Of2020 } from '../../../shared/exam/rule-sets/decree-138-2020.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import { partsInHand } from './computer-parts.ts';
import { examSteps } from './exam-steps.ts';

const stored = { key: 'k', sha256: 'a'.repeat(64), count: 40 };

function examWith(change: Partial<Exam> = {}): Exam {
  return {
    examId: 'ky-thi',
    organisationId: 'so',
    name: 'Kỳ thi',
    createdAt: 0,
    createdBy: 'thu-ky',
    ruleSet: decree170Of2025,
    parts: [
      {
        roundId: 'round-1',
        partId: 'general-knowledge',
        held: true,
        questionCount: 60,
        minutes: 60,
      },
      { roundId: 'round-2', partId: 'professional', held: true, questionCount: 60, minutes: 90 },
    ],
    positions: [],
    rooms: [],
    sessions: [],
    results: [],
    sequence: 1,
    ...change,
  };
}
const stateOf = (exam: Exam) =>
  Object.fromEntries(examSteps(exam).map(({ path, state }) => [path, state]));

describe('the steps of preparing an exam', () => {
  it('are all to be done at first, but the rule set', () => {
    expect(stateOf(examWith())).toEqual({
      'quy-che': 'done',
      'vi-tri': 'todo',
      'phong-thi': 'todo',
      'ca-thi': 'todo',
      'thi-sinh': 'todo',
      'ma-tran': 'todo',
      'may-thi': 'done',
      'niem-phong': 'todo',
    });
  });

  it('ask nothing of round 2 while round 1 is not published', () => {
    expect(partsInHand(examWith()).map(({ state }) => state.partId)).toEqual(['general-knowledge']);
    const published = examWith({
      results: [
        {
          roundId: 'round-1',
          version: 1,
          results: stored,
          preparedBy: 'a',
          preparedAt: 1,
          publishedAt: 2,
        },
      ],
    });
    expect(partsInHand(published).map(({ state }) => state.partId)).toEqual(['professional']);
  });

  it('ask nothing for a part the council left out', () => {
    const exam = examWith({
      ruleSet: decree138Of2020,
      parts: [
        { roundId: 'round-1', partId: 'part-1', held: true, questionCount: 60, minutes: 60 },
        { roundId: 'round-1', partId: 'part-2', held: false, questionCount: 30, minutes: 30 },
      ],
    });
    expect(partsInHand(exam).map(({ state }) => state.partId)).toEqual(['part-1']);
  });

  it('remember admission codes after sealing, so that no session opens without them', () => {
    const exam = examWith({
      register: { ...stored, numbered: true },
      parts: [
        {
          roundId: 'round-1',
          partId: 'general-knowledge',
          held: true,
          questionCount: 60,
          minutes: 60,
          seating: stored,
          seal: {
            sealedBank: stored,
            secretCommitment: 's',
            bankCommitment: 'b',
            sittings: 40,
            at: 1,
            by: 'thu-ky',
          },
        },
      ],
      sessions: [
        {
          sessionId: 'ca-1',
          roundId: 'round-1',
          partId: 'general-knowledge',
          name: 'Ca 1',
          startsAt: 10,
          roomIds: ['p1'],
        },
      ],
    });
    const step = examSteps(exam).find(({ path }) => path === 'thi-sinh');
    expect(step?.state).toBe('started');
    expect(step?.missing).toEqual([{ key: 'missing_codes', values: { session: 'Ca 1' } }]);
  });
});
