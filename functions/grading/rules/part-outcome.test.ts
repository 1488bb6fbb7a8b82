import { describe, expect, it } from 'vitest';
import { partOutcome } from './part-outcome.ts';

describe('passing a part', () => {
  it('takes exactly half, not one answer less and not one more', () => {
    expect(partOutcome({ correct: 29, total: 60 }, 50).passed).toBe(false);
    expect(partOutcome({ correct: 30, total: 60 }, 50).passed).toBe(true);
    expect(partOutcome({ correct: 15, total: 31 }, 50).passed).toBe(false);
    expect(partOutcome({ correct: 16, total: 31 }, 50).passed).toBe(true);
  });

  it('is impossible on a paper without questions', () => {
    expect(partOutcome({ correct: 0, total: 0 }, 50).passed).toBe(false);
  });
});
