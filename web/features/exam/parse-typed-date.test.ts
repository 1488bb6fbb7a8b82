import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './parse-typed-date.ts';

describe('a typed date', () => {
  it('is read day first, so that a session is not planned months off', () => {
    expect(parseTypedDate('5/12/2026')).toBe('2026-12-05');
    expect(parseTypedDate('05-12-2026')).toBe('2026-12-05');
    expect(parseTypedDate('05122026')).toBe('2026-12-05');
  });

  it('is refused where there is no such day', () => {
    expect(parseTypedDate('31/2/2026')).toBeNull();
    expect(parseTypedDate('12/31/2026')).toBeNull();
    expect(parseTypedDate('mai')).toBeNull();
  });
});
