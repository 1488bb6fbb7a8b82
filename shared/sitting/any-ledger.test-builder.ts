import fc from 'fast-check';
import type { LedgerEntry } from './ledger-entry.ts';
import type { LedgerScope } from './ledger-scope.ts';

export const minute = 60_000;
/** So many tenths of the hour that begins at minute 100. */
export const outOfTen = (tenths: number) => (100 + tenths * 6) * minute;

type Told<T> = T extends unknown ? Omit<T, 'sequence' | 'by' | 'reason'> : never;

/** Entries in the order given, with an author, a reason and a place each. */
export function ledgerOf(entries: readonly Told<LedgerEntry>[]): LedgerEntry[] {
  return entries.map(
    (entry, i) => ({ ...entry, sequence: i + 1, by: 'uoc', reason: 'Mất điện' }) as LedgerEntry,
  );
}

const scope: fc.Arbitrary<LedgerScope> = fc.constantFrom(
  { kind: 'exam' },
  { kind: 'session' },
  { kind: 'room', roomId: 'r-1' },
  { kind: 'room', roomId: 'r-2' },
  { kind: 'sitting', sittingId: 's-1' },
  { kind: 'sitting', sittingId: 's-2' },
);
const length = fc.integer({ min: 0, max: 40 }).map((count) => count * minute);

/** A ledger around a session of minutes 100 to 160: everything at whole minutes, in order of time. */
export function anyLedger(): fc.Arbitrary<LedgerEntry[]> {
  const at = fc.integer({ min: 60, max: 260 }).map((m) => m * minute);
  const grant = fc.record({
    kind: fc.constant('grant' as const),
    scope,
    minutes: fc.integer({ min: 1, max: 60 }),
    at,
  });
  const pause = fc
    .record({ scope, at, before: length, lasts: fc.option(length) })
    .map(({ scope, at, before, lasts }) => ({
      kind: 'pause' as const,
      scope,
      at,
      ...(before > 0 ? { from: at - before } : {}),
      ...(lasts === null
        ? {}
        : { end: { sequence: 100, at: at + lasts, by: 'lan', runsFrom: at + lasts } }),
    }));
  const outage = fc
    .record({ scope, at, before: length, lasted: length })
    .map(({ scope, at, before, lasted }) => ({
      kind: 'outage' as const,
      scope,
      at,
      from: at - before - lasted,
      to: at - before,
    }));
  return fc
    .array(fc.oneof(grant, pause, outage), { maxLength: 8 })
    .map((list) => ledgerOf(list.toSorted((a, b) => a.at - b.at)));
}
