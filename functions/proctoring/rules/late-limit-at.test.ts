import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../../shared/sitting/ledger-time.ts';
import { sheetWith, sittingWith, startsAt } from '../../../test/builders/any-sitting.ts';
import { signInChange } from '../../sitting/rules/sign-in-change.ts';
import { lateLimitAt } from './late-limit-at.ts';

const sheet = sheetWith();
const minute = 60_000;

test('the door and the sign-in agree until when somebody may come, whatever stopped the clock', () => {
  fc.assert(
    fc.property(
      fc.record({
        from: fc.integer({ min: -10, max: 20 }),
        length: fc.integer({ min: 1, max: 15 }),
      }),
      fc.integer({ min: 0, max: 40 }),
      (outage, after) => {
        const from = startsAt + outage.from * minute;
        const to = from + outage.length * minute;
        const ledger: LedgerEntry[] = [
          {
            ...{ kind: 'outage', sequence: 5, at: to, by: 'uoc', reason: 'Mất điện', from, to },
            scope: { kind: 'room', roomId: 'room-1' },
          },
        ];
        // The outage is known once it is over.
        const now = Math.max(to, startsAt + after * minute);
        const { deadlineAt, granted } = ledgerTime(
          ledger,
          { sittingId: 'sitting-1', roomId: 'room-1' },
          sheet,
        );
        const assigned = sittingWith({ state: 'assigned', epoch: 0, deadlineAt });
        const open = signInChange({ ...assigned, granted }, sheet, 'device-2', now).ok;
        expect(now <= lateLimitAt(sheet, 'room-1', ledger, now)).toBe(open);
      },
    ),
  );
});
