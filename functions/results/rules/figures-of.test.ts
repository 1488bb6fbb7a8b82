import { expect, it } from 'vitest';
import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';
import { examOf, positionSet } from '../../../test/builders/exam-builder.ts';
import { figuresOf } from './figures-of.ts';

const part = (partId: string, status: PartResult['status'], correct = 0): PartResult => ({
  partId,
  status,
  correct,
  total: 3,
  answered: correct,
  passed: status === 'exempt' || correct > 1,
});
const row = (i: number, parts: PartResult[]): ResultRow => ({
  candidateId: `c${i}`,
  candidateNumber: `CC0${i}`,
  fullName: 'Thí sinh',
  birthDate: '1998-09-05',
  sex: 'male',
  positionId: 'position-cv01',
  parts,
  qualified: parts.every((each) => each.passed),
  explanation: [],
});

it('counts nobody as both present and absent, and no exemption as a zero', () => {
  const figures = figuresOf(examOf([positionSet('CV01', 4)]), [
    row(1, [part('one', 'graded', 3), part('two', 'absent')]),
    row(2, [part('one', 'graded', 2), part('two', 'exempt')]),
    row(3, [part('one', 'absent'), part('two', 'absent')]),
    row(4, [part('one', 'suspended', 3), part('two', 'absent')]),
    row(5, [part('one', 'exempt'), part('two', 'exempt')]),
  ]);
  expect(figures).toMatchObject({ candidates: 5, present: 3, absent: 1, qualified: 2 });
  expect(figures.distribution[0]).toEqual({ partId: 'one', total: 3, counts: [0, 0, 1, 1] });
  expect(figures.distribution[1]?.counts.every((count) => count === 0)).toBe(true);
  expect(figures.positions).toEqual([
    { positionId: 'position-cv01', quota: 4, candidates: 5, qualified: 2, selected: 0 },
  ]);
});
