import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from './deadline-of.ts';
import { grantedMs } from './granted-ms.ts';

const minute = 60_000;
const sitting = { sittingId: 's-1', roomId: 'r-1', deadlineAt: 100 * minute };
const scope = fc.constantFrom(
  { kind: 'session' as const },
  { kind: 'room' as const, roomId: 'r-1' },
  { kind: 'room' as const, roomId: 'r-2' },
  { kind: 'sitting' as const, sittingId: 's-1' },
  { kind: 'sitting' as const, sittingId: 's-2' },
);
const grant = fc.record({
  scope,
  minutes: fc.integer({ min: 1, max: 180 }),
  at: fc.integer({ min: 0, max: 300 * minute }),
});
const ledger = fc.array(grant, { maxLength: 12 }).map((list) => list.sort((a, b) => a.at - b.at));

describe('time granted', () => {
  it('never falls as the ledger grows, and nothing is given after the time was up', () => {
    fc.assert(
      fc.property(ledger, (grants) => {
        let before = 0;
        for (let length = 1; length <= grants.length; length++) {
          const now = grantedMs(grants.slice(0, length), sitting);
          const last = grants[length - 1];
          expect(now).toBeGreaterThanOrEqual(before);
          if (last && last.at > sitting.deadlineAt + before) expect(now).toBe(before);
          before = now;
        }
      }),
    );
  });

  it("is the sitting's own, its room's and its session's, and nobody else's", () => {
    const at = 50 * minute;
    const grants = [
      { scope: { kind: 'sitting' as const, sittingId: 's-1' }, minutes: 1, at },
      { scope: { kind: 'sitting' as const, sittingId: 's-2' }, minutes: 2, at },
      { scope: { kind: 'room' as const, roomId: 'r-1' }, minutes: 4, at },
      { scope: { kind: 'room' as const, roomId: 'r-2' }, minutes: 8, at },
      { scope: { kind: 'session' as const }, minutes: 16, at },
    ];
    expect(grantedMs(grants, sitting)).toBe(21 * minute);
  });

  it('a grant within the time of an earlier one counts; one after it opens nothing again', () => {
    const given = (at: number) => ({ scope: { kind: 'session' as const }, minutes: 10, at });
    expect(grantedMs([given(99 * minute), given(105 * minute)], sitting)).toBe(20 * minute);
    expect(grantedMs([given(99 * minute), given(111 * minute)], sitting)).toBe(10 * minute);
    expect(grantedMs([given(101 * minute)], sitting)).toBe(0);
  });

  it('the full allowance reaches every caller of the one function (edx-proctoring#887)', () => {
    const sheet = { startsAt: 1_000 * minute, minutes: 60, lateLimitMinutes: 10 };
    const granted = 7 * minute;
    const shared = { ...sheet, clock: 'shared' as const };
    const own = { ...sheet, clock: 'individual' as const };
    for (const startedAt of [undefined, sheet.startsAt, sheet.startsAt + 5 * minute])
      for (const each of [shared, own])
        expect(deadlineOf(each, startedAt, granted)).toBe(deadlineOf(each, startedAt) + granted);
  });
});
