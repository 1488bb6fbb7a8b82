import { expect, it } from 'vitest';
import { clockText, isTimeUp, warningFor } from './time-left.ts';

const startsAt = 1_800_000_000_000;
const deadlineAt = startsAt + 3_600_000;

it('nobody is handed in by NaN, zero, a negative time or a clock not yet known (sakai#13058)', () => {
  for (const now of [undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0])
    expect(isTimeUp({ startsAt, deadlineAt, now })).toBe(false);
  for (const odd of [Number.NaN, 0, -1, startsAt])
    expect(isTimeUp({ startsAt, deadlineAt: odd, now: deadlineAt + 1 })).toBe(false);
  expect(isTimeUp({ startsAt: Number.NaN, deadlineAt, now: deadlineAt + 1 })).toBe(false);
});

it('the last second is the candidate’s: locked at the deadline, not before', () => {
  expect(isTimeUp({ startsAt, deadlineAt, now: deadlineAt - 1 })).toBe(false);
  expect(isTimeUp({ startsAt, deadlineAt, now: deadlineAt })).toBe(true);
});

it('shows 00:00 only at the end, and hours where there are any', () => {
  expect(clockText(1)).toBe('00:01');
  expect(clockText(0)).toBe('00:00');
  expect(clockText(3_723_000)).toBe('1:02:03');
});

it('warns at ten, five and one minute', () => {
  expect([600_001, 600_000, 300_001, 300_000, 60_000, 0].map(warningFor)).toEqual([
    undefined,
    10,
    10,
    5,
    1,
    undefined,
  ]);
});
