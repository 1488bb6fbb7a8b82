import { expect, it } from 'vitest';
import { lookUpLimiter } from './look-up-limiter.ts';

const minute = 60_000;

it('counts wrong tries of one name, and forgets them after five minutes', () => {
  const limiter = lookUpLimiter();
  for (let i = 0; i < 10; i++) {
    expect(limiter.wait('a', 1000)).toBe(0);
    limiter.wrong('a', 1000);
  }
  expect(limiter.wait('a', 1000 + minute)).toBe(240);
  expect(limiter.wait('b', 1000 + minute)).toBe(0);
  expect(limiter.wait('a', 1000 + 5 * minute)).toBe(0);
  limiter.wrong('a', 1000 + 5 * minute);
  expect(limiter.wait('a', 1000 + 6 * minute)).toBe(0);
});

it('forgets the window that began first, not one that was just renewed, when names are many', () => {
  const limiter = lookUpLimiter();
  limiter.wrong('a', 0);
  limiter.wrong('b', 4 * minute);
  for (let i = 0; i < 10; i++) limiter.wrong('a', 6 * minute);
  for (let i = 0; i < 19_999; i++) limiter.wrong(`name ${i}`, 6 * minute);
  expect(limiter.wait('a', 6 * minute)).toBeGreaterThan(0);
});
