import type { Instant } from '../kernel/instant.ts';
import { type ClockPlan, deadlineOf, type TimeGiven } from './deadline-of.ts';
import { entryConcerns, type SittingOfRoom } from './entry-concerns.ts';
import { lastEventOf } from './last-event-of.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { type Stop, unionOf } from './stops.ts';

/** What a session's ledger amounts to for one sitting. */
export interface LedgerTime extends TimeGiven {
  /** When the time is up; while the clock stands, when it would be had it not stopped. */
  readonly deadlineAt: Instant;
  /** Since when the clock has been standing, where it stands now. */
  readonly stoppedSince?: Instant;
  /** The sequence number of the last event that concerns the sitting; 0 where there is none. */
  readonly version: number;
}

/** The stretch that an entry stops the clock for, where it does. */
function stopOf(entry: LedgerEntry): Stop[] {
  if (entry.kind === 'outage') return [{ from: entry.from, to: entry.to }];
  if (entry.kind !== 'pause') return [];
  const from = entry.from ?? entry.at;
  return [{ from, to: entry.end?.runsFrom ?? Number.POSITIVE_INFINITY }];
}

/**
 * Reads the ledger for one sitting. Entries count in the order they were made, and one that was
 * made when the time was up already, everything before it counted, gives nothing: it would open
 * again what has ended.
 */
export function ledgerTime(
  entries: readonly LedgerEntry[],
  sitting: SittingOfRoom & { readonly startedAt?: Instant | undefined },
  plan: ClockPlan,
): LedgerTime {
  let granted = 0;
  let stops: Stop[] = [];
  let version = 0;
  for (const entry of entries) {
    if (!entryConcerns(entry, sitting)) continue;
    version = Math.max(version, lastEventOf(entry));
    const upAt = deadlineOf(plan, sitting.startedAt, { granted, stops });
    if (entry.at > upAt) continue;
    if (entry.kind === 'grant') granted += entry.minutes * 60_000;
    // A clock that is up in this very moment cannot be stopped any more.
    stops = unionOf([...stops, ...stopOf(entry).filter(({ from }) => from < upAt)]);
  }
  const over = stops.filter(({ to }) => to < Number.POSITIVE_INFINITY);
  const open = stops.find(({ to }) => to === Number.POSITIVE_INFINITY);
  return {
    granted,
    stops,
    version,
    deadlineAt: deadlineOf(plan, sitting.startedAt, { granted, stops: over }),
    ...(open ? { stoppedSince: open.from } : {}),
  };
}
