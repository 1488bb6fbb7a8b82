import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLedger, ledgerOf, minute, outOfTen } from './any-ledger.test-builder.ts';
import { deadlineOf } from './deadline-of.ts';
import { entryConcerns } from './entry-concerns.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { ledgerTime } from './ledger-time.ts';

const sitting = { sittingId: 's-1', roomId: 'r-1' };
const plan = { startsAt: 100 * minute, minutes: 60, lateLimitMinutes: 10 };
const shared = { ...plan, clock: 'shared' as const };
const own = { ...plan, clock: 'individual' as const };

/**
 * The same, reckoned as one would on squared paper: a row of minutes, crossed out where the clock
 * stood, counted off one by one. Knows nothing of unions or intervals.
 */
function countedOff(entries: readonly LedgerEntry[], startedAt?: number) {
  const last = 2_000;
  const crossed = new Set<number>();
  let granted = 0;
  const walk = (from: number, budget: number) => {
    let left = budget + granted;
    let at = from;
    for (; left > 0 && at < last; at++) if (!crossed.has(at)) left--;
    return at;
  };
  const ends = () => {
    const begin = plan.startsAt / minute;
    if (startedAt === undefined) return walk(begin, plan.minutes);
    const windowEnd = walk(begin, plan.minutes + plan.lateLimitMinutes);
    return Math.min(windowEnd, walk(startedAt / minute, plan.minutes));
  };
  for (const entry of entries) {
    if (!entryConcerns(entry, sitting) || entry.at / minute > ends()) continue;
    if (entry.kind === 'grant') granted += entry.minutes;
    if (entry.kind !== 'outage' && entry.kind !== 'pause') continue;
    const from = (entry.from ?? entry.at) / minute;
    const to = entry.kind === 'outage' ? entry.to : (entry.end?.runsFrom ?? last * minute);
    for (let each = from; each < to / minute; each++) crossed.add(each);
  }
  return { at: ends(), endless: ends() === last };
}

describe('what a ledger gives a sitting', () => {
  it('is what counting off the minutes gives, on the shared clock', () => {
    fc.assert(
      fc.property(anyLedger(), (entries) => {
        const time = ledgerTime(entries, sitting, shared);
        const counted = countedOff(entries);
        expect(time.stoppedSince !== undefined).toBe(counted.endless);
        const stopped = { granted: time.granted, stops: time.stops };
        expect(deadlineOf(shared, undefined, stopped)).toBe(
          counted.endless ? Number.POSITIVE_INFINITY : counted.at * minute,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is what counting off the minutes gives, on the individual clock', () => {
    const late = fc.integer({ min: 0, max: 9 }).map((m) => plan.startsAt + m * minute);
    fc.assert(
      fc.property(anyLedger(), late, (entries, startedAt) => {
        const time = ledgerTime(entries, { ...sitting, startedAt }, own);
        const counted = countedOff(entries, startedAt);
        if (!counted.endless) expect(time.deadlineAt).toBe(counted.at * minute);
      }),
      { numRuns: 500 },
    );
  });

  it('when the clock goes on, as much time is left as when it stopped', () => {
    const span = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(anyLedger(), span, (entries, length) => {
        const stands = ledgerTime(entries, sitting, shared);
        if (stands.stoppedSince === undefined) return;
        const known = entries.flatMap((each) =>
          each.kind === 'pause' && each.end ? [each.at, each.end.runsFrom] : [each.at],
        );
        const after = Math.max(...known) + length * minute;
        const wentOn = entries.map((entry) =>
          entry.kind === 'pause' && !entry.end
            ? { ...entry, end: { sequence: 99, at: after, by: 'x', runsFrom: after } }
            : entry,
        );
        const left = stands.deadlineAt - Math.max(stands.stoppedSince, plan.startsAt);
        const runs = ledgerTime(wentOn, sitting, shared);
        expect(runs.deadlineAt - Math.max(after, plan.startsAt)).toBe(left);
        expect(runs.stoppedSince).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes nothing from anybody as the ledger grows', () => {
    fc.assert(
      fc.property(anyLedger(), (entries) => {
        let before = deadlineOf(shared);
        for (let length = 1; length <= entries.length; length++) {
          const { granted, stops } = ledgerTime(entries.slice(0, length), sitting, shared);
          const now = deadlineOf(shared, undefined, { granted, stops });
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });

  it("is the sitting's own, its room's, its session's and the exam's, and nobody else's", () => {
    const grants = ledgerOf([
      { kind: 'grant', minutes: 1, scope: { kind: 'sitting', sittingId: 's-1' }, at: outOfTen(5) },
      { kind: 'grant', minutes: 2, scope: { kind: 'sitting', sittingId: 's-2' }, at: outOfTen(5) },
      { kind: 'grant', minutes: 4, scope: { kind: 'room', roomId: 'r-1' }, at: outOfTen(5) },
      { kind: 'grant', minutes: 8, scope: { kind: 'room', roomId: 'r-2' }, at: outOfTen(5) },
      { kind: 'grant', minutes: 16, scope: { kind: 'session' }, at: outOfTen(5) },
      { kind: 'grant', minutes: 32, scope: { kind: 'exam' }, at: outOfTen(5) },
    ]);
    expect(ledgerTime(grants, sitting, shared)).toMatchObject({
      granted: 53 * minute,
      version: 6,
    });
    expect(ledgerTime(grants, { sittingId: 's-9', roomId: 'r-9' }, shared).version).toBe(6);
    expect(
      ledgerTime(grants.slice(0, 4), { sittingId: 's-2', roomId: 'r-9' }, shared).version,
    ).toBe(2);
  });

  it('a grant within the time of an earlier one counts; one after it opens nothing again', () => {
    const end = plan.startsAt / minute + 60;
    const grant = (at: number) =>
      ({ kind: 'grant', minutes: 10, scope: { kind: 'session' }, at: at * minute }) as const;
    const given = (...at: number[]) => ledgerTime(ledgerOf(at.map(grant)), sitting, shared).granted;
    expect(given(end - 1, end + 5)).toBe(20 * minute);
    expect(given(end - 1, end + 11)).toBe(10 * minute);
    expect(given(end + 1)).toBe(0);
  });

  it('the last moment: a grant made in it counts, a pause does not stop what is up', () => {
    const at = plan.startsAt + 60 * minute;
    const scope = { kind: 'session' } as const;
    const paused = ledgerTime(ledgerOf([{ kind: 'pause', scope, at }]), sitting, shared);
    expect(paused).toMatchObject({ deadlineAt: at, stops: [], version: 1 });
    expect(paused.stoppedSince).toBeUndefined();
    const grant = { kind: 'grant', minutes: 1, scope, at } as const;
    expect(ledgerTime(ledgerOf([grant]), sitting, shared).granted).toBe(minute);
    const before = ledgerTime(ledgerOf([{ kind: 'pause', scope, at: at - 1 }]), sitting, shared);
    expect(before.stoppedSince).toBe(at - 1);
  });

  it('a candidate paused inside a paused room is given the minutes once', () => {
    const at = plan.startsAt + 10 * minute;
    const end = (sequence: number, after: number) => ({
      sequence,
      at: at + after * minute,
      by: 'x',
      runsFrom: at + after * minute,
    });
    const room = { scope: { kind: 'room', roomId: 'r-1' }, at, end: end(4, 20) } as const;
    const one = {
      scope: { kind: 'sitting', sittingId: 's-1' },
      at: at + 5 * minute,
      end: end(3, 25),
    } as const;
    const entries = ledgerOf([
      { kind: 'pause', ...room },
      { kind: 'pause', ...one },
    ]);
    expect(ledgerTime(entries, sitting, shared)).toMatchObject({
      deadlineAt: deadlineOf(shared) + 25 * minute,
      version: 4,
    });
    const other = { sittingId: 's-2', roomId: 'r-1' };
    expect(ledgerTime(entries, other, shared).deadlineAt).toBe(deadlineOf(shared) + 20 * minute);
  });

  it('an outage gives what of it fell into the running time: before the bell nothing was lost', () => {
    const bell = plan.startsAt;
    const outage = (from: number, to: number) =>
      ({
        kind: 'outage',
        scope: { kind: 'session' },
        from: bell + from * minute,
        to: bell + to * minute,
        at: bell + 30 * minute,
      }) as const;
    const gain = (...entries: ReturnType<typeof outage>[]) =>
      (ledgerTime(ledgerOf(entries), sitting, shared).deadlineAt - deadlineOf(shared)) / minute;
    expect(gain(outage(-20, 5))).toBe(5);
    expect(gain(outage(7, 14))).toBe(7);
    expect(gain(outage(7, 14), outage(10, 16))).toBe(9);
  });

  it('the full allowance reaches every caller of the one function (edx-proctoring#887)', () => {
    const given = { granted: 7 * minute, stops: [] };
    for (const startedAt of [undefined, plan.startsAt, plan.startsAt + 5 * minute])
      for (const each of [shared, own])
        expect(deadlineOf(each, startedAt, given)).toBe(deadlineOf(each, startedAt) + 7 * minute);
  });

  it('on the individual clock a pause before the own start moves the last moment, not the length', () => {
    const pause = {
      kind: 'pause',
      scope: { kind: 'session' },
      at: plan.startsAt + 2 * minute,
      end: {
        sequence: 2,
        at: plan.startsAt + 32 * minute,
        by: 'x',
        runsFrom: plan.startsAt + 32 * minute,
      },
    } as const;
    const startedAt = plan.startsAt + 33 * minute;
    expect(ledgerTime(ledgerOf([pause]), { ...sitting, startedAt }, own).deadlineAt).toBe(
      startedAt + 60 * minute,
    );
  });
});
