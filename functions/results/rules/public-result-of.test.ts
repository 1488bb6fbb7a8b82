import { expect, it } from 'vitest';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { examOf, positionSet } from '../../../test/builders/exam-builder.ts';
import { publicResultOf } from './public-result-of.ts';

const exam = examOf([positionSet('CV02', 9), positionSet('CV01', 3)]);
const round = exam.ruleSet.rounds.find((each) => each.roundId === 'round-1');
const rule = round?.parts.at(-1);
const row: ResultRow = {
  ...{ candidateId: 'c1', candidateNumber: 'CC0001', fullName: 'Thí sinh', sex: 'male' },
  ...{ birthDate: '1998-09-05', positionId: 'position-cv01', qualified: true },
  parts: [
    {
      ...{ partId: rule?.partId ?? '', status: 'graded', correct: 3, total: 5, answered: 4 },
      passed: true,
    },
    { partId: 'gone', status: 'absent', correct: 0, total: 5, answered: 0, passed: false },
  ],
  explanation: [{ vi: 'Vì thế', en: 'Hence' }],
};
const told = (of = row, roundId = 'round-1') =>
  publicResultOf(exam, roundId, 77, 'UBND thành phố', of);

it('what a person may see of their own result names round, position and parts in words', () => {
  expect(told()).toMatchObject({
    ...{ examName: exam.name, organisationName: 'UBND thành phố', publishedAt: 77 },
    ...{ roundTitle: round?.title.vi, candidateNumber: 'CC0001', fullName: 'Thí sinh' },
    ...{ positionTitle: 'Chuyên viên CV01', agency: 'Sở Nội vụ', qualified: true },
    explanation: row.explanation,
  });
  const { partId: _, ...graded } = row.parts[0] as ResultRow['parts'][0];
  const { partId: __, ...absent } = row.parts[1] as ResultRow['parts'][0];
  expect(told().parts).toEqual([
    { ...graded, title: rule?.title.vi, passPercent: rule?.passPercent.value },
    { ...absent, title: 'gone', passPercent: 0 },
  ]);
  expect(told()).not.toHaveProperty('ranking');
  expect(JSON.stringify(told())).not.toContain('c1"');
});

it('a ranking comes with the quota of the position, and what is unknown is left empty', () => {
  const ranking = {
    ...{ score: 50, priorityPoints: 0, total: 50, meetsFloor: true, rank: 1 },
    outcome: 'selected' as const,
  };
  expect(told({ ...row, ranking }).ranking).toEqual({ ...ranking, quota: 3 });
  const unknown = told({ ...row, ranking, positionId: 'gone' }, 'round-9');
  expect(unknown).toMatchObject({ roundTitle: 'round-9', positionTitle: '', agency: '' });
  expect(unknown.ranking?.quota).toBe(0);
});
