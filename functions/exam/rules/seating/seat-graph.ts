import type { Room } from '../../../../shared/exam/room.ts';
import { columnsOf, neighboursOf } from '../../../../shared/exam/room-grid.ts';
import type { Place } from './benches.ts';

/** Places taken by somebody, and which of them are neighbours, by their place in the list. */
export interface SeatGraph {
  readonly places: readonly Place[];
  readonly neighbours: readonly (readonly number[])[];
  /** Every pair of neighbours once. */
  readonly pairs: number;
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
  return { places, neighbours, pairs };
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
 * A bound below which no arrangement can go. The n of one kind leave N − n seats to others, and
 * those can part at most as many pairs as the N − n best connected seats have neighbours; all other
 * pairs are of that kind. What each kind needs adds up.
 */
export function leastAlikePairs(graph: SeatGraph, kinds: readonly string[]): number {
  const degrees = graph.neighbours.map((near) => near.length).toSorted((a, b) => b - a);
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let least = 0;
  for (const count of counts.values()) {
    const parted = degrees.slice(0, kinds.length - count).reduce((sum, each) => sum + each, 0);
    least += Math.max(0, graph.pairs - parted);
  }
  return least;
}
