import type { OpenPause } from '../../../shared/proctoring/room-contract.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';

/** The pauses of a room, its session or the exam that nobody has ended, the earliest first. */
export function openPauses(ledger: readonly LedgerEntry[], roomId: string): OpenPause[] {
  return ledger
    .flatMap((entry): OpenPause[] => {
      if (entry.kind !== 'pause' || entry.end) return [];
      const { scope, sequence, reason, at, from = at } = entry;
      if (scope.kind === 'sitting' || (scope.kind === 'room' && scope.roomId !== roomId)) return [];
      return [{ sequence, scope: scope.kind, since: from, reason }];
    })
    .sort((a, b) => a.since - b.since);
}
