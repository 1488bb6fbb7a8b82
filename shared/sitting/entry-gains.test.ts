import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLedger, minute } from './any-ledger.test-builder.ts';
import { entryGains } from './entry-gains.ts';
import { ledgerTime } from './ledger-time.ts';

const sitting = { sittingId: 's-1', roomId: 'r-1' };
const plan = {
  clock: 'shared' as const,
  startsAt: 100 * minute,
  minutes: 60,
  lateLimitMinutes: 10,
};

it('what the entries gave adds up to what the ledger gave; none took anything', () => {
  fc.assert(
    fc.property(anyLedger(), (entries) => {
      const now = 400 * minute;
      const gains = entryGains(entries, sitting, plan, now);
      for (const gain of gains) expect(gain ?? 0).toBeGreaterThanOrEqual(0);
      const time = ledgerTime(entries, sitting, plan);
      if (time.stoppedSince !== undefined) return;
      const sum = gains.reduce<number>((total, gain) => total + (gain ?? 0), 0);
      expect(sum).toBe(time.deadlineAt - (plan.startsAt + 60 * minute));
    }),
  );
});

it('nothing is said of entries for others or after the end', () => {
  const entry = { kind: 'grant', minutes: 5, reason: 'Mất điện', by: 'uoc' } as const;
  const gains = entryGains(
    [
      { ...entry, scope: { kind: 'room', roomId: 'r-2' }, sequence: 1, at: 110 * minute },
      { ...entry, scope: { kind: 'room', roomId: 'r-1' }, sequence: 2, at: 110 * minute },
      { ...entry, scope: { kind: 'exam' }, sequence: 3, at: 130 * minute },
    ],
    { ...sitting, endedAt: 120 * minute },
    plan,
    140 * minute,
  );
  expect(gains).toEqual([undefined, 5 * minute, undefined]);
});
