import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from './page-clock.ts';
import { improveClock } from './server-clock.ts';
import { mayHaveSlept } from './sleep-watch.ts';
import { takeUpStamp } from './stamped-clock.ts';
import { isTimeUp } from './time-left.ts';

const hour = 3_600_000;
const startsAt = 1_800_000_000_000;
const deadlineAt = startsAt + hour;
/** The page was opened anew after `away`, on a PC whose clock is `wrong` by so much and was set by `set`. */
function reloaded(serverTime: number, away: number, set = 0, wrong = 0) {
  const stamp = { serverTime, atLeast: serverTime, wall: serverTime + wrong };
  return takeUpStamp(stamp, { wall: serverTime + wrong + away + set, monotonic: 50 });
}

describe('the time after a reload without network', () => {
  it('is right whatever the PC says the date is: ±24 h, another zone, DST (Artemis#1757, muikku#7589, CSCfi/exam#781, CSCfi/exam#712)', () => {
    for (const wrong of [-24 * hour, 24 * hour, 7 * hour, -hour, hour]) {
      const stamped = reloaded(startsAt + 60_000, 90_000, 0, wrong);
      const time = timeOf({ stamped }, 1_050);
      expect(time).toEqual({ now: startsAt + 151_000, atLeast: startsAt + 61_000, sure: false });
    }
  });

  it('a clock set back or a day forward meanwhile is not believed at all', () => {
    for (const set of [-24 * hour, -hour, 24 * hour]) {
      const stamped = reloaded(startsAt + 60_000, 10_000, set);
      expect(timeOf({ stamped }, 50)?.now).toBe(startsAt + 60_000);
    }
  });

  it('no setting of the clock ends a sitting or opens anything before its time', () => {
    fc.assert(
      fc.property(
        fc.nat(hour - 1),
        fc.nat(hour),
        fc.integer({ min: -48 * hour, max: 48 * hour }),
        fc.nat(hour),
        (into, away, set, open) => {
          const stamped = reloaded(startsAt + into, away, set);
          const truth = startsAt + into + away + open;
          const time = timeOf({ stamped }, 50 + open);
          expect(time!.atLeast).toBeLessThanOrEqual(truth);
          if (isTimeUp({ startsAt, deadlineAt, now: time!.atLeast }))
            expect(truth).toBeGreaterThanOrEqual(deadlineAt);
        },
      ),
    );
  });

  it('time-up still comes without network: it is certain once the page itself has seen it pass', () => {
    const stamped = reloaded(deadlineAt - 60_000, 5_000);
    const upAt = (open: number) =>
      isTimeUp({ startsAt, deadlineAt, now: timeOf({ stamped }, 50 + open)?.atLeast });
    expect([upAt(59_000), upAt(60_000)]).toEqual([false, true]);
  });

  it("the server's first word replaces all of it", () => {
    const stamped = reloaded(startsAt, 10_000, 3 * hour);
    const estimate = improveClock(undefined, {
      sentAt: 100,
      receivedAt: 120,
      serverNow: startsAt + 11_000,
    });
    expect(timeOf({ stamped, estimate }, 120)).toMatchObject({
      now: startsAt + 11_010,
      sure: true,
    });
  });

  it('a second reload adds nothing to what is certain, and forgets nothing of what is likely', () => {
    const once = timeOf({ stamped: reloaded(startsAt, 30_000) }, 10_050);
    const wall = startsAt + 40_000;
    const stamp = { serverTime: once!.now, atLeast: once!.atLeast, wall };
    const stamped = takeUpStamp(stamp, { wall: wall + 5_000, monotonic: 7 });
    expect(timeOf({ stamped }, 7)).toMatchObject({
      now: startsAt + 45_000,
      atLeast: startsAt + 10_000,
    });
  });

  it('a stamp that holds no time tells none (sakai#13058)', () => {
    for (const serverTime of [Number.NaN, 0, -1])
      expect(
        takeUpStamp({ serverTime, atLeast: serverTime, wall: 1 }, { wall: 2, monotonic: 0 }),
      ).toBeUndefined();
    expect(timeOf({}, 5)).toBeUndefined();
  });
});

describe('a PC that slept', () => {
  const before = { monotonic: 1_000, wall: startsAt };
  it('is noticed when the monotonic clock stood still, and when timers were late', () => {
    expect(mayHaveSlept(before, { monotonic: 1_250, wall: startsAt + 600_000 })).toBe(true);
    expect(mayHaveSlept(before, { monotonic: 601_000, wall: startsAt + 600_000 })).toBe(true);
  });
  it('is not suspected of an ordinary second, or of a tab in the background (themeum/tutor#2028)', () => {
    expect(mayHaveSlept(before, { monotonic: 1_250, wall: startsAt + 251 })).toBe(false);
    expect(mayHaveSlept(before, { monotonic: 61_000, wall: startsAt + 60_100 })).toBe(false);
  });
});
