import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../../shared/exam/seat-assignment.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { sessionEndsAt } from './exam-phase.ts';

interface Bench {
  readonly sessionId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly places: { roomId: string; seat: number }[];
}

/** The seats of a part's sessions, first session first, room by room, seat by seat; spares stay free. */
function benchesOf(exam: Exam, partId: string): Bench[] {
  return exam.sessions
    .filter((session) => session.partId === partId)
    .sort((a, b) => a.startsAt - b.startsAt || (a.sessionId < b.sessionId ? -1 : 1))
    .map((session) => ({
      sessionId: session.sessionId,
      startsAt: session.startsAt,
      endsAt: sessionEndsAt(exam, session),
      places: session.roomIds.flatMap((roomId) => {
        const seats = exam.rooms.find((room) => room.roomId === roomId)?.seats ?? 0;
        return Array.from({ length: seats }, (_, i) => ({ roomId, seat: i + 1 }));
      }),
    }));
}

/**
 * Seats candidates by their number. Nobody is put into a session that overlaps another part they
 * sit. Problem: not-enough-seats, with the figures.
 */
export function seatCandidates(
  exam: Exam,
  partId: string,
  candidates: readonly Candidate[],
  elsewhere: readonly SeatAssignment[],
): Result<SeatAssignment[]> {
  const benches = benchesOf(exam, partId);
  const available = benches.reduce((sum, bench) => sum + bench.places.length, 0);
  const sessionsById = new Map(exam.sessions.map((session) => [session.sessionId, session]));
  const busy = new Map<string, { startsAt: number; endsAt: number }[]>();
  for (const other of elsewhere) {
    const session = sessionsById.get(other.sessionId);
    if (!session) continue;
    const times = busy.get(other.candidateId) ?? [];
    busy.set(other.candidateId, [
      ...times,
      { startsAt: session.startsAt, endsAt: sessionEndsAt(exam, session) },
    ]);
  }
  const taken = new Map<string, number>();
  const assignments: SeatAssignment[] = [];
  const byNumber = [...candidates].sort((a, b) =>
    (a.candidateNumber ?? '') < (b.candidateNumber ?? '') ? -1 : 1,
  );
  for (const candidate of byNumber) {
    const times = busy.get(candidate.candidateId) ?? [];
    const bench = benches.find(
      (each) =>
        (taken.get(each.sessionId) ?? 0) < each.places.length &&
        times.every((time) => time.endsAt <= each.startsAt || each.endsAt <= time.startsAt),
    );
    if (!bench) continue;
    const at = taken.get(bench.sessionId) ?? 0;
    const place = bench.places[at];
    if (!place) continue;
    taken.set(bench.sessionId, at + 1);
    assignments.push({
      candidateId: candidate.candidateId,
      candidateNumber: candidate.candidateNumber ?? '',
      sessionId: bench.sessionId,
      ...place,
    });
  }
  const missing = candidates.length - assignments.length;
  if (missing === 0) return ok(assignments);
  return fail('not-enough-seats', { values: { missing, needed: candidates.length, available } });
}
