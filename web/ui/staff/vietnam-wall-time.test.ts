import { describe, expect, it } from 'vitest';
import { instantOfWallTime, wallTimeOf } from './vietnam-wall-time.ts';

describe('the wall time of Viet Nam', () => {
  it('means the same moment wherever the secretary’s computer believes to be', () => {
    expect(instantOfWallTime('2026-12-05', '08:00')).toBe(Date.UTC(2026, 11, 5, 1, 0));
    expect(wallTimeOf(Date.UTC(2026, 11, 4, 17, 30))).toEqual({
      date: '2026-12-05',
      time: '00:30',
    });
  });

  it('gives nothing for a time that is none, rather than a session at midnight', () => {
    expect(instantOfWallTime('2026-12-05', '')).toBeUndefined();
    expect(instantOfWallTime('2026-13-45', '08:00')).toBeUndefined();
  });
});
