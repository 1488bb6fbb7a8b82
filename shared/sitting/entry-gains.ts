import type { Instant } from '../kernel/instant.ts';
import type { ClockPlan } from './deadline-of.ts';
import { entryConcerns, type SittingOfRoom } from './entry-concerns.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { ledgerTime } from './ledger-time.ts';

/**
 * What each entry of a ledger gave one sitting, in milliseconds and in the order of the ledger:
 * by how much it moved the deadline beyond what the entries before it had given. A pause that still
 * lasts has given what it would, did it end now. Undefined for an entry that does not concern the
 * sitting or came after its end.
 */
export function entryGains(
  entries: readonly LedgerEntry[],
  sitting: SittingOfRoom & {
    readonly startedAt?: Instant | undefined;
    readonly endedAt?: Instant | undefined;
  },
  plan: ClockPlan,
  now: Instant,
): (number | undefined)[] {
  const sofar = entries.map((entry) =>
    entry.kind === 'pause' && !entry.end
      ? { ...entry, end: { sequence: entry.sequence, at: now, by: entry.by, runsFrom: now } }
      : entry,
  );
  let before = ledgerTime([], sitting, plan).deadlineAt;
  return sofar.map((entry, i) => {
    if (!entryConcerns(entry, sitting) || entry.at > (sitting.endedAt ?? entry.at))
      return undefined;
    const { deadlineAt } = ledgerTime(sofar.slice(0, i + 1), sitting, plan);
    const gained = deadlineAt - before;
    before = deadlineAt;
    return gained;
  });
}
