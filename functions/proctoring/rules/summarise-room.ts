import { roomCounts } from '../../../shared/proctoring/room-counts.ts';
import type { RoomSummary } from '../../../shared/proctoring/room-summary.ts';
import { silentFor } from '../../../shared/proctoring/silent-for.ts';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { deadlineOf } from '../../../shared/sitting/deadline-of.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { SittingProgress } from '../../../shared/sitting/sitting-progress.ts';
import { expectedEnd } from './expected-end.ts';
import { openPauses } from './open-pauses.ts';

/** One room of the session in figures, of its sittings as they stand at `now`. */
export function summariseRoom(
  sheet: SessionSheet,
  room: SessionSheet['rooms'][number],
  sittings: readonly SittingProgress[],
  ledger: readonly LedgerEntry[],
  now: number,
): RoomSummary {
  const [paused] = openPauses(ledger, room.roomId);
  const answered = sittings.map((each) => answeredQuestions(each.answers, sheet.questionCount));
  const ends = sittings.map((each) => expectedEnd(each, sheet.startsAt, now));
  const countOf = (is: (sitting: SittingProgress) => boolean) => sittings.filter(is).length;
  return {
    roomId: room.roomId,
    roomName: room.name,
    candidates: room.sittingIds.length,
    counts: roomCounts(sittings),
    answered: answered.reduce((sum, each) => sum + each.length, 0),
    silent: countOf((each) => silentFor(each, now) !== undefined),
    leftScreen: countOf((each) => each.focusLosses > 0),
    moving: countOf((each) => each.released),
    calling: countOf((each) => each.helpSince !== undefined && !hasEnded(each.state)),
    endsAt: Math.max(deadlineOf(sheet), ...ends),
    ...(paused ? { stoppedSince: paused.since } : {}),
  };
}
