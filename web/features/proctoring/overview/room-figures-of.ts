import type { RoomSummary } from '../../../../shared/proctoring/room-summary.ts';

/** Candidates who have signed in, whatever became of them since. */
export function presentIn({ counts, candidates }: RoomSummary): number {
  return candidates - counts.assigned - counts.absent;
}

/** How much of what those present can answer they have answered, in whole percent. */
export function answeredPercent(room: RoomSummary, questionCount: number): number {
  const all = presentIn(room) * questionCount;
  return all === 0 ? 0 : Math.floor((100 * room.answered) / all);
}
