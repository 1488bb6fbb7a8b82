import type { LedgerEntry } from './ledger-entry.ts';

/** The sequence number of the last event that says something of this entry. */
export function lastEventOf(entry: LedgerEntry): number {
  return entry.kind === 'pause' ? (entry.end?.sequence ?? entry.sequence) : entry.sequence;
}
