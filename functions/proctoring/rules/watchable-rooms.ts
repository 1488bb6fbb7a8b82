import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../../shared/sitting/ledger-time.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { expectedEnd } from './expected-end.ts';
import { openPauses } from './open-pauses.ts';

/** The rooms of a session that a person may watch, as the list to choose from shows them. */
export function watchableRooms(
  sheet: SessionSheet,
  ledger: readonly LedgerEntry[],
  now: number,
  mayWatch: (roomId: string) => boolean,
) {
  return sheet.rooms
    .filter((room) => mayWatch(room.roomId))
    .map((room) => {
      // Of the room as a whole: nobody's own entries.
      const time = ledgerTime(ledger, { sittingId: '', roomId: room.roomId }, sheet);
      return {
        examId: sheet.examId,
        examName: sheet.examName,
        sessionId: sheet.sessionId,
        sessionName: sheet.sessionName,
        roomId: room.roomId,
        roomName: room.name,
        startsAt: sheet.startsAt,
        endsAt: expectedEnd(time, sheet.startsAt, now),
        candidates: room.sittingIds.length,
        pauses: openPauses(ledger, room.roomId),
      };
    });
}
