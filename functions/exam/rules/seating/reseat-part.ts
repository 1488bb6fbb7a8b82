import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { MoveReason, SeatMove, SeatPlace } from '../../../../shared/exam/reseating.ts';
import type { Room } from '../../../../shared/exam/room.ts';
import { columnsOf, neighboursOf } from '../../../../shared/exam/room-grid.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import { ok, type Result } from '../../../../shared/kernel/result.ts';
import { type Bench, benchesOf, busyTimes, overlap, type Place } from './benches.ts';
import { chooseSessions } from './choose-sessions.ts';
import { notEnoughSeats } from './not-enough-seats.ts';
import { seatOrder } from './seat-order.ts';
import { moveReasons } from './why-move.ts';

export interface Reseated {
  readonly assignments: readonly SeatAssignment[];
  readonly moves: readonly SeatMove[];
}

interface Mover {
  readonly candidate: Candidate;
  readonly why: MoveReason;
  readonly from?: SeatPlace;
}

const placeKey = ({ roomId, seat }: Place) => `${roomId} ${seat}`;
const placeOf = ({ sessionId, roomId, seat }: SeatPlace): SeatPlace => ({
  sessionId,
  roomId,
  seat,
});

/** The free seat for a mover: in the same room if any; where positions are mixed, by the fewest alike. */
function bestPlace(
  rooms: ReadonlyMap<string, Room>,
  free: readonly Place[],
  /** Positions by seat of those who sit in the session. */
  kinds: ReadonlyMap<string, string>,
  mover: Mover,
  mixed: boolean,
): Place | undefined {
  const inRoom = free.filter((place) => place.roomId === mover.from?.roomId);
  const open = inRoom.length > 0 ? inRoom : free;
  const alike = ({ roomId, seat }: Place) => {
    const room = rooms.get(roomId);
    return neighboursOf(seat, room?.seats ?? 0, columnsOf(room ?? {})).filter(
      (next) => kinds.get(placeKey({ roomId, seat: next })) === mover.candidate.positionId,
    ).length;
  };
  if (!mixed) return open[0];
  const counted = open.map((place) => ({ place, alike: alike(place) }));
  return counted.toSorted((x, y) => x.alike - y.alike)[0]?.place;
}

/** A bench without the seats that people keep. */
function freeOf(bench: Bench, kept: readonly SeatAssignment[]): Place[] {
  const taken = new Set(
    kept.filter((seat) => seat.sessionId === bench.sessionId).map((seat) => placeKey(seat)),
  );
  return bench.places.filter((place) => !taken.has(placeKey(place)));
}

/**
 * Seats again those who must move and nobody else: whose session, room or workstation is gone, whose
 * session overlaps another part, who has no seat yet. Everybody else keeps the seat they were told.
 * Movers stay in their session, and there in their room, where seats are free. Answers all seats and
 * who moved, from where, to where and why. Problem: not-enough-seats.
 */
export function reseatPart(
  exam: Exam,
  partId: string,
  sitting: readonly Candidate[],
  seats: readonly SeatAssignment[],
  elsewhere: readonly SeatAssignment[],
  mixed: boolean,
): Result<Reseated> {
  const people = new Map(sitting.map((each) => [each.candidateId, each]));
  const busy = busyTimes(exam, elsewhere);
  const whyMove = moveReasons(exam, partId, new Set(people.keys()), busy);
  const judged = seats.map((seat) => ({ seat, why: whyMove(seat) }));
  const kept = judged.flatMap(({ seat, why }) => (why ? [] : [seat]));
  const leaving = judged.flatMap(({ seat, why }): SeatMove[] => {
    const { candidateId, candidateNumber } = seat;
    return why === 'leaves' ? [{ candidateId, candidateNumber, why, from: placeOf(seat) }] : [];
  });
  const keptIds = new Set(kept.map((each) => each.candidateId));
  const lost = new Map(
    judged.flatMap(({ seat, why }) =>
      why && why !== 'leaves' ? [[seat.candidateId, { seat, why }]] : [],
    ),
  );
  const movers: Mover[] = seatOrder(sitting, undefined)
    .filter(({ candidateId }) => !keptIds.has(candidateId))
    .map((candidate) => {
      const had = lost.get(candidate.candidateId);
      return had
        ? { candidate, why: had.why, from: placeOf(had.seat) }
        : { candidate, why: 'late' as const };
    });

  const benches = benchesOf(exam, partId);
  const free = new Map(benches.map((bench) => [bench.sessionId, freeOf(bench, kept)]));
  const choosers = movers.map(({ candidate: { candidateId }, from }) => ({
    candidateId,
    open: benches
      .filter((bench) => !(busy.get(candidateId) ?? []).some((span) => overlap(span, bench)))
      .map((bench) => bench.sessionId)
      .toSorted((a, b) => Number(b === from?.sessionId) - Number(a === from?.sessionId)),
  }));
  const room = new Map([...free].map(([sessionId, places]) => [sessionId, places.length]));
  const chosen = chooseSessions(choosers, room);
  if (chosen.size < movers.length) {
    const left = movers.flatMap(({ candidate }) =>
      chosen.has(candidate.candidateId) ? [] : [candidate],
    );
    const all = new Map([...kept.map((s) => [s.candidateId, s.sessionId] as const), ...chosen]);
    return notEnoughSeats(exam, benches, { needed: sitting.length, chosen: all, left, choosers });
  }

  const rooms = new Map(exam.rooms.map((each) => [each.roomId, each]));
  const kinds = new Map(benches.map(({ sessionId }) => [sessionId, new Map<string, string>()]));
  for (const seat of kept)
    kinds.get(seat.sessionId)?.set(placeKey(seat), people.get(seat.candidateId)?.positionId ?? '');
  const moves: SeatMove[] = [];
  const assignments = [...kept];
  for (const mover of movers) {
    const { candidateId, candidateNumber = '', positionId } = mover.candidate;
    const sessionId = chosen.get(candidateId) ?? '';
    const inSession = kinds.get(sessionId) ?? new Map<string, string>();
    const place = bestPlace(rooms, free.get(sessionId) ?? [], inSession, mover, mixed);
    if (!place) continue;
    free.set(
      sessionId,
      (free.get(sessionId) ?? []).filter((each) => each !== place),
    );
    const seat = { candidateId, candidateNumber, sessionId, ...place };
    assignments.push(seat);
    inSession.set(placeKey(place), positionId);
    const { why, from } = mover;
    moves.push({ candidateId, candidateNumber, why, ...(from ? { from } : {}), to: placeOf(seat) });
  }
  return ok({ assignments, moves: [...moves, ...leaving] });
}
