import { describe, expect, it } from 'vitest';
import { partResult } from './part-result.ts';

const part = { partId: 'part-1', questionCount: 60, passPercent: 50 };
const graded = (
  correct: number,
  state: 'submitted' | 'timedOut' | 'absent' | 'suspended' = 'submitted',
) => ({
  state,
  correct,
  total: 60,
  answered: correct,
  answersHash: 'h',
});

describe('the result of a part', () => {
  it('passes at exactly half, not one answer below', () => {
    expect(partResult(part, { exempt: false, graded: graded(30) }).passed).toBe(true);
    expect(partResult(part, { exempt: false, graded: graded(29) }).passed).toBe(false);
  });

  it('counts what a candidate out of time had answered', () => {
    expect(partResult(part, { exempt: false, graded: graded(45, 'timedOut') })).toMatchObject({
      status: 'graded',
      correct: 45,
      passed: true,
    });
  });

  it('exempt is not zero: it passes and is no score', () => {
    expect(partResult(part, { exempt: true, graded: undefined })).toMatchObject({
      status: 'exempt',
      passed: true,
    });
  });

  it('absent is not wrong, and a suspended paper is cancelled whatever it held', () => {
    expect(partResult(part, { exempt: false, graded: undefined })).toMatchObject({
      status: 'absent',
      passed: false,
    });
    expect(partResult(part, { exempt: false, graded: graded(0, 'absent') }).status).toBe('absent');
    expect(partResult(part, { exempt: false, graded: graded(60, 'suspended') })).toMatchObject({
      status: 'suspended',
      passed: false,
    });
  });
});
