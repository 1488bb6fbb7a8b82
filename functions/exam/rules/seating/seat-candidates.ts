import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import type { NeighbourFigures } from '../../../../shared/exam/seating-rule.ts';
import { ok, type Result } from '../../../../shared/kernel/result.ts';
import type { Blocks } from '../../../../shared/paper/keyed-shuffle.ts';
import { type Bench, benchesOf, busyTimes, overlap, type Place } from './benches.ts';
import { chooseSessions } from './choose-sessions.ts';
import { mixNeighbours } from './mix-neighbours.ts';
import { notEnoughSeats } from './not-enough-seats.ts';
import { alikePairs, leastAlikePairs, seatGraph } from './seat-graph.ts';
import { seatOrder } from './seat-order.ts';

export interface Seated {
  readonly assignments: readonly SeatAssignment[];
  readonly neighbours: NeighbourFigures;
}

type Line = readonly Candidate[];
const kindOf = (line: Line) => line.map((each) => each.positionId);

/** A line mixed over the places it takes, or over each room by itself. */
function mixed(exam: Exam, places: readonly Place[], line: Line, byRoom: boolean): Line {
  const people = line.map(({ candidateId, positionId }) => ({ candidateId, kind: positionId }));
  const byId = new Map(line.map((each) => [each.candidateId, each]));
  const rooms = byRoom ? [...new Set(places.map((place) => place.roomId))] : [undefined];
  return rooms
    .flatMap((roomId) => {
      const own = places.flatMap((place, index) => {
        const person = people[index];
        return person && (roomId === undefined || place.roomId === roomId)
          ? [{ place, person }]
          : [];
      });
      const graph = seatGraph(
        own.map(({ place }) => place),
        exam.rooms,
      );
      return mixNeighbours(
        graph,
        own.map(({ person }) => person),
      );
    })
    .flatMap(({ candidateId }) => byId.get(candidateId) ?? []);
}

/** Who sits where in one session, and how neighbours stand. */
function seatSession(exam: Exam, bench: Bench, line: Line, mix: boolean): Seated {
  const places = bench.places.slice(0, line.length);
  const graph = seatGraph(places, exam.rooms);
  const before = alikePairs(graph, kindOf(line));
  const least = leastAlikePairs(graph, kindOf(line));
  let seatedLine = line;
  if (mix && before > 0) {
    // Rooms keep their people where that costs nothing; only else they are exchanged between rooms.
    const inRooms = mixed(exam, places, line, true);
    const left = alikePairs(graph, kindOf(inRooms));
    const across = left > least ? mixed(exam, places, inRooms, false) : inRooms;
    seatedLine = alikePairs(graph, kindOf(across)) < left ? across : inRooms;
  }
  return {
    assignments: seatedLine.flatMap(({ candidateId, candidateNumber = '' }, index) => {
      const place = places[index];
      return place ? [{ candidateId, candidateNumber, sessionId: bench.sessionId, ...place }] : [];
    }),
    neighbours: {
      pairs: graph.pairs,
      before,
      after: alikePairs(graph, kindOf(seatedLine)),
      least,
    },
  };
}

/**
 * Seats candidates by their number or by lot, session by session, room by room. Nobody is put into a
 * session that overlaps another part they sit. Where positions are mixed, only who sits where inside
 * a session changes. Problem: not-enough-seats, with the figures of each session.
 */
export function seatCandidates(
  exam: Exam,
  partId: string,
  candidates: readonly Candidate[],
  elsewhere: readonly SeatAssignment[],
  rule: { readonly mixed: boolean; readonly draw?: Blocks | undefined } = { mixed: false },
): Result<Seated> {
  const benches = benchesOf(exam, partId);
  const busy = busyTimes(exam, elsewhere);
  const line = seatOrder(candidates, rule.draw);
  const choosers = line.map(({ candidateId }) => ({
    candidateId,
    open: benches
      .filter((bench) => !(busy.get(candidateId) ?? []).some((span) => overlap(span, bench)))
      .map((bench) => bench.sessionId),
  }));
  const seats = new Map(benches.map((bench) => [bench.sessionId, bench.places.length]));
  const chosen = chooseSessions(choosers, seats);
  if (chosen.size < line.length) {
    const left = line.filter(({ candidateId }) => !chosen.has(candidateId));
    return notEnoughSeats(exam, benches, { needed: line.length, chosen, left, choosers });
  }
  const bySession = Map.groupBy(line, ({ candidateId }) => chosen.get(candidateId));
  const sessions = benches.map((bench) =>
    seatSession(exam, bench, bySession.get(bench.sessionId) ?? [], rule.mixed),
  );
  const total = (figure: keyof NeighbourFigures) =>
    sessions.reduce((sum, each) => sum + each.neighbours[figure], 0);
  return ok({
    assignments: sessions.flatMap((each) => each.assignments),
    neighbours: {
      pairs: total('pairs'),
      before: total('before'),
      after: total('after'),
      least: total('least'),
    },
  });
}
