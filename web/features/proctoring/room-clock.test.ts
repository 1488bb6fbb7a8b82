import { expect, test } from 'vitest';
import { clockText } from './clock-text.ts';
import { roomClock } from './room-clock.ts';

const session = { startsAt: 1_000_000, endsAt: 4_600_000 };

test('the clock counts to the start, then to the end, then says it is over', () => {
  expect(roomClock(session, 999_999)).toEqual({ phase: 'beforeStart', remainingMs: 1 });
  expect(roomClock(session, 1_000_000)).toEqual({ phase: 'inProgress', remainingMs: 3_600_000 });
  expect(roomClock(session, 4_599_999)).toEqual({ phase: 'inProgress', remainingMs: 1 });
  expect(roomClock(session, 4_600_000)).toEqual({ phase: 'over', remainingMs: 0 });
});

test('time left never reads zero while a candidate may still answer', () => {
  expect(clockText(1)).toBe('00:01');
  expect(clockText(59_001)).toBe('01:00');
  expect(clockText(3_600_000)).toBe('1:00:00');
  expect(clockText(0)).toBe('00:00');
  expect(clockText(-5)).toBe('00:00');
});
