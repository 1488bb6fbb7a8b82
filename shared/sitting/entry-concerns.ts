import type { LedgerEntry } from './ledger-entry.ts';

/** Where a sitting belongs. */
export interface SittingOfRoom {
  readonly sittingId: string;
  readonly roomId: string;
}

/** Whether an entry of a session's ledger concerns this sitting of the session. */
export function entryConcerns(entry: LedgerEntry, sitting: SittingOfRoom): boolean {
  const { sittingId, roomId } = sitting;
  if (entry.kind === 'suspension')
    return entry.sittingId === sittingId || entry.otherSittingIds.includes(sittingId);
  const { scope } = entry;
  if (scope.kind === 'room') return scope.roomId === roomId;
  return scope.kind === 'sitting' ? scope.sittingId === sittingId : true;
}
