import { expect, test } from 'vitest';
import type { RoundResultState } from '../../../shared/exam/exam.ts';
import { roundBars } from './round-bars.ts';
import { roundStage } from './round-stage.ts';

const prepared: RoundResultState = {
  roundId: 'round-1',
  version: 1,
  results: { key: 'exams/e1/results/x', hash: 'a'.repeat(64) } as never,
  preparedBy: 'thu-ky',
  preparedAt: 1000,
};
const approved = { ...prepared, approvedBy: 'chu-tich', approvedAt: 2000 };

test('results go draft, prepared, approved, published', () => {
  const stages = [undefined, prepared, approved, { ...approved, publishedAt: 3000 }];
  expect(stages.map(roundStage)).toEqual(['draft', 'prepared', 'approved', 'published']);
});

test('who prepared the results is told that another must approve them', () => {
  const both = roundBars(prepared, () => true, 'thu-ky');
  expect(both.approve).toEqual({ shown: true, barredBy: 'samePerson' });
  expect(roundBars(prepared, () => true, 'chu-tich').approve).toEqual({ shown: true });
});

test('without the role the step is shown with its reason, not as a button that fails', () => {
  expect(roundBars(prepared, () => false, 'x').approve).toEqual({
    shown: true,
    barredBy: 'notApproveRole',
  });
  expect(roundBars(approved, () => false, 'x').publish).toEqual({
    shown: true,
    barredBy: 'notPublishRole',
  });
});

test('published results offer nothing that would replace them', () => {
  const offers = roundBars({ ...approved, publishedAt: 3000 }, () => true, 'chu-tich');
  expect(offers).toEqual({
    prepare: { shown: false },
    approve: { shown: false },
    publish: { shown: false },
  });
});
