import {
  countedStates,
  roomCounts,
  type StateCounts,
} from '../../../../shared/proctoring/room-counts.ts';
import type { RoomSummary } from '../../../../shared/proctoring/room-summary.ts';

/** How many candidates of all rooms together stand where. */
export function sumOfRooms(rooms: readonly RoomSummary[]): StateCounts {
  const sum = roomCounts([]);
  for (const { counts } of rooms) for (const state of countedStates) sum[state] += counts[state];
  return sum;
}
