import type { Room } from '../exam/room.ts';
import type { NetworkRule } from './lockdown.ts';

const same = (a: string, b: string) =>
  a.trim().toLocaleLowerCase('vi') === b.trim().toLocaleLowerCase('vi');

/** The ranges that a room's workstations may come from: of the exam and of its venue; none, any. */
export function rangesOfRoom(
  room: Pick<Room, 'venue'>,
  networks: readonly NetworkRule[],
): string[] {
  return networks
    .filter(({ venue }) => venue === undefined || same(venue, room.venue))
    .flatMap(({ ranges }) => ranges);
}
