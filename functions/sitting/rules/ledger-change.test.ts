import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../../shared/sitting/ledger-time.ts';
import {
  anySitting,
  deadlineAt,
  sheetWith,
  sittingWith,
  startsAt,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { ledgerChange } from './ledger-change.ts';

const made = { at: startsAt + 60_000, by: 'uoc', reason: 'Mất điện' };
const scope = { kind: 'session' as const };
const grant = { kind: 'grant' as const, minutes: 5, scope, ...made, sequence: 1 };
const pause = { kind: 'pause' as const, scope, ...made, sequence: 2 };
const end = { sequence: 3, at: made.at + 1, by: 'uoc', runsFrom: made.at };
const ledgers: readonly LedgerEntry[][] = [[grant], [grant, pause], [grant, { ...pause, end }]];
const plan = sheetWith();

describe('making a sitting what the ledger says', () => {
  it('is done once for each ledger; an earlier one changes nothing, and no ended sitting opens', () => {
    fc.assert(
      fc.property(anySitting, fc.nat(2), fc.nat(2), (any, first, second) => {
        const sitting = { ...any, startedAt: startsAt };
        const [one, other] = [ledgers[first] ?? [], ledgers[second] ?? []];
        const change = ledgerChange(sitting, 'room-1', one, plan);
        expect(change === null).toBe(hasEnded(sitting.state));
        if (!change) return;
        const after = applyChange(sitting, change);
        if (!after) throw new Error('the change does not hold on what it was made from');
        const { sittingId, startedAt } = sitting;
        const time = ledgerTime(one, { sittingId, startedAt, roomId: 'room-1' }, plan);
        expect(after.deadlineAt).toBe(time.deadlineAt);
        expect(after.stoppedSince).toBe(time.stoppedSince);
        expect(ledgerChange(after, 'room-1', one, plan)).toBeNull();
        const next = ledgerChange(after, 'room-1', other, plan);
        expect(next !== null).toBe(second > first);
        expect(applyChange(after, change)).toBeUndefined();
      }),
    );
  });

  it('pauses who runs, holds who has not begun, and lets both go on; a pause of no length too', () => {
    const states = { running: 'paused', waiting: 'waiting', assigned: 'assigned' } as const;
    for (const [state, paused] of Object.entries(states)) {
      const sitting = sittingWith({ state: state as keyof typeof states });
      const stopped = applyChange(
        sitting,
        ledgerChange(sitting, 'r', ledgers[1] ?? [], plan) ?? never(),
      );
      expect(stopped).toMatchObject({ state: paused, stoppedSince: made.at });
      if (!stopped) return;
      const on = applyChange(
        stopped,
        ledgerChange(stopped, 'r', ledgers[2] ?? [], plan) ?? never(),
      );
      expect(on?.state).toBe(state);
      expect(on).not.toHaveProperty('stoppedSince');
      expect(on?.deadlineAt).toBe(startsAt + 65 * 60_000);
    }
  });

  it('suspends from the decision on, also who ended a moment later, and nobody who ended before', () => {
    const { sittingId } = sittingWith();
    const decided: LedgerEntry = {
      ...{ kind: 'suspension', sittingId, otherSittingIds: [], incident: 'BB-1', ...made },
      sequence: 4,
    };
    const of = (more: Parameters<typeof sittingWith>[0]) =>
      ledgerChange(sittingWith(more), 'r', [decided], plan)?.set;
    const suspended = { state: 'suspended', endedAt: made.at };
    expect(of({})).toMatchObject(suspended);
    expect(of({ state: 'submitted', endedAt: made.at })).toMatchObject(suspended);
    expect(of({ state: 'submitted', endedAt: made.at - 1 })).toBeUndefined();
    expect(of({ state: 'absent' })).toBeUndefined();
    expect(of({ state: 'suspended', endedAt: made.at })).toBeUndefined();
    expect(of({ deadlineAt: made.at - 1 })?.state).not.toBe('suspended');
    expect(of({ deadlineAt, stoppedSince: startsAt, state: 'paused' })).toMatchObject(suspended);
    const other = ledgerChange(sittingWith(), 'r', [{ ...decided, sittingId: 'x' }], plan);
    expect(other).toBeNull();
  });
});

function never(): never {
  throw new Error('there was nothing to change');
}
