import type { Room } from '../../../../shared/exam/room.ts';
import { columnsOf, neighboursOf } from '../../../../shared/exam/room-grid.ts';
import type { Place } from './benches.ts';

/** Places taken by somebody, and which of them are neighbours, by their place in the list. */
export interface SeatGraph {
  readonly places: readonly Place[];
  readonly neighbours: readonly (readonly number[])[];
  /** Every pair of neighbours once. */
  readonly pairs: number;
  /**
   * The pairs in four groups, left–right and front–back from an odd or an even place, by their size.
   * No seat is in two pairs of one group.
   */
  readonly groups: readonly number[];
}

/** The neighbours among places taken in one session; an empty seat between two parts them. */
export function seatGraph(places: readonly Place[], rooms: readonly Room[]): SeatGraph {
  const roomOf = new Map(rooms.map((room) => [room.roomId, room]));
  const at = new Map(places.map((place, index) => [`${place.roomId} ${place.seat}`, index]));
  const neighbours = places.map(({ roomId, seat }) => {
    const room = roomOf.get(roomId);
    if (!room) return [];
    return neighboursOf(seat, Math.max(room.seats, seat), columnsOf(room)).flatMap((next) => {
      const index = at.get(`${roomId} ${next}`);
      return index === undefined ? [] : [index];
    });
  });
  const pairs = neighbours.reduce((sum, each) => sum + each.length, 0) / 2;
  const groups = [0, 0, 0, 0];
  places.forEach(({ roomId, seat }) => {
    const columns = columnsOf(roomOf.get(roomId) ?? {});
    const [row, column] = [Math.floor((seat - 1) / columns), (seat - 1) % columns];
    const count = (next: number, group: number) => {
      if (at.has(`${roomId} ${next}`)) groups[group] = (groups[group] ?? 0) + 1;
    };
    if (column < columns - 1) count(seat + 1, column % 2);
    count(seat + columns, 2 + (row % 2));
  });
  return { places, neighbours, pairs, groups };
}

/** How many pairs of neighbours are of one kind, the kinds being listed as the places are. */
export function alikePairs(graph: SeatGraph, kinds: readonly string[]): number {
  let twice = 0;
  graph.neighbours.forEach((near, index) => {
    for (const other of near) if (kinds[index] === kinds[other]) twice += 1;
  });
  return twice / 2;
}

/**
 * A bound below which no arrangement can go; what each kind needs adds up. For n of one kind among N
 * seats, the larger of two counts holds. The N − n others can part at most as many pairs as the N − n
 * best connected seats have neighbours. And a group of m pairs leaves N − m places apart from each
 * other, so n people fill at least n − (N − m) of its pairs wholly, in each of the four groups.
 */
export function leastAlikePairs(graph: SeatGraph, kinds: readonly string[]): number {
  const degrees = graph.neighbours.map((near) => near.length).toSorted((a, b) => b - a);
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let least = 0;
  for (const count of counts.values()) {
    const others = kinds.length - count;
    const parted = degrees.slice(0, others).reduce((sum, each) => sum + each, 0);
    const filled = graph.groups.reduce((sum, pairs) => sum + Math.max(0, pairs - others), 0);
    least += Math.max(0, graph.pairs - parted, filled);
  }
  return least;
}
