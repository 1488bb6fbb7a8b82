import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../../shared/sitting/ledger-time.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

/**
 * Until when somebody of a room may sign in for the first time: the limit counts only minutes in
 * which the room's clock ran, as signing in itself does.
 */
export function lateLimitAt(
  sheet: SessionSheet,
  roomId: string,
  ledger: readonly LedgerEntry[],
  now: number,
): number {
  // Of the room as a whole: nobody's own entries.
  const { stops } = ledgerTime(ledger, { sittingId: '', roomId }, sheet);
  const stood = stops
    .map(({ from, to }) => Math.min(to, now) - Math.max(from, sheet.startsAt))
    .reduce((sum, each) => sum + Math.max(0, each), 0);
  return sheet.startsAt + sheet.lateLimitMinutes * 60_000 + stood;
}
