import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromVietnamLocal, toVietnamLocal } from './vietnam-local.ts';

it('reads half past seven in the morning as Viet Nam means it', () => {
  expect(fromVietnamLocal('2026-12-05T07:30')).toBe(Date.UTC(2026, 11, 5, 0, 30));
});

it('shows every minute as it was entered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minutes) => {
      expect(fromVietnamLocal(toVietnamLocal(minutes * 60_000))).toBe(minutes * 60_000);
    }),
  );
});
