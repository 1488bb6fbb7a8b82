import type { RoomSummary } from '../../../../shared/proctoring/room-summary.ts';

/** What deserves a look at a room, the gravest first; each is a message of the same key. */
export interface RoomAttention {
  readonly kind: 'callingSeats' | 'silentSeats' | 'roomStands' | 'movingSeats' | 'leftScreens';
  readonly count: number;
}

/** Says of a room what an invigilation head should go and look at. */
export function roomAttention(room: RoomSummary): readonly RoomAttention[] {
  const all: RoomAttention[] = [
    { kind: 'callingSeats', count: room.calling },
    { kind: 'silentSeats', count: room.silent },
    { kind: 'roomStands', count: room.stoppedSince === undefined ? 0 : 1 },
    { kind: 'movingSeats', count: room.moving },
    { kind: 'leftScreens', count: room.leftScreen },
  ];
  return all.filter(({ count }) => count > 0);
}

/** What needs somebody now; who left the screen once is told, but not urgent. */
export function urgentIn(room: RoomSummary): readonly RoomAttention[] {
  return roomAttention(room).filter(({ kind }) => kind !== 'leftScreens');
}
