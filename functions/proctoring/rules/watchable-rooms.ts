import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

/** The rooms of a session that a person may watch, as the list to choose from shows them. */
export function watchableRooms(
  sheet: SessionSheet,
  endsAt: number,
  mayWatch: (roomId: string) => boolean,
) {
  return sheet.rooms
    .filter((room) => mayWatch(room.roomId))
    .map((room) => ({
      examId: sheet.examId,
      examName: sheet.examName,
      sessionId: sheet.sessionId,
      sessionName: sheet.sessionName,
      roomId: room.roomId,
      roomName: room.name,
      startsAt: sheet.startsAt,
      endsAt,
      candidates: room.sittingIds.length,
    }));
}
