import { expect, it } from 'vitest';
import { paceAfter, retryDelay } from './pace.ts';

it('a candidate who clicks every second for an hour does not crowd out the others', () => {
  let requests = 0;
  let now = 0;
  while (now < 3_600_000) {
    now += Math.max(1_000, paceAfter(requests).gather);
    requests++;
  }
  expect(requests).toBeLessThan(400);
});

it('an ordinary candidate, one answer a minute and a review, makes fewer than 130 requests', () => {
  const answers = Array.from({ length: 60 }, (_, i) => 20_000 + i * 50_000);
  const review = Array.from({ length: 20 }, (_, i) => 3_100_000 + i * 20_000);
  let requests = 6;
  let last = 0;
  for (const at of [...answers, ...review, 3_600_000]) {
    while (at - last > paceAfter(requests).heartbeat) {
      last += paceAfter(requests).heartbeat;
      requests++;
    }
    requests++;
    last = at;
  }
  expect(requests).toBeLessThan(130);
});

it('a room whose network returns is not lost in its own stampede: retries are scattered', () => {
  expect(retryDelay(1, 0)).toBe(500);
  expect(retryDelay(20, 1)).toBe(15_000);
  expect(retryDelay(20, 0)).toBe(7_500);
});
