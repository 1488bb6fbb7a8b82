import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from './deadline-of.ts';

const sheet = { startsAt: 1_000_000_000_000, minutes: 60, lateLimitMinutes: 10 };
const minutes = (count: number) => count * 60_000;

describe('the deadline', () => {
  it('is the same for everybody on the shared clock, whenever they came', () => {
    const shared = { ...sheet, clock: 'shared' } as const;
    expect(deadlineOf(shared)).toBe(sheet.startsAt + minutes(60));
    expect(deadlineOf(shared, sheet.startsAt + minutes(9))).toBe(sheet.startsAt + minutes(60));
  });

  it('gives a candidate on the individual clock the full time, and nobody time past the window', () => {
    const own = { ...sheet, clock: 'individual' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: minutes(80) }), (late) => {
        const deadline = deadlineOf(own, sheet.startsAt + late);
        expect(deadline).toBeLessThanOrEqual(deadlineOf(own));
        expect(deadline).toBeLessThanOrEqual(sheet.startsAt + late + minutes(60));
        if (late <= minutes(10)) expect(deadline).toBe(sheet.startsAt + late + minutes(60));
      }),
    );
  });
});
