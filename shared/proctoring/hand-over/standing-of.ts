import type { HandOverStanding, RoomHandOver } from './room-hand-over.ts';

/** open → stated → received; given back it waits for a new statement. */
export function standingOf(room: RoomHandOver | undefined): HandOverStanding {
  if (!room) return 'open';
  if (room.received) return 'received';
  return room.returns.at(-1)?.statement === room.sequence ? 'returned' : 'stated';
}
