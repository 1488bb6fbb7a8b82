import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import type { Blocks } from '../../../../shared/paper/keyed-shuffle.ts';
import { examOf, roomSet, sessionSet } from '../../../../test/builders/exam-builder.ts';
import { mixNeighbours } from './mix-neighbours.ts';
import { reseatPart } from './reseat-part.ts';
import { seatCandidates } from './seat-candidates.ts';
import { alikePairs, leastAlikePairs, seatGraph } from './seat-graph.ts';

const hour = 3_600_000;
const partId = 'general-knowledge';
const draw =
  (seed: string): Blocks =>
  (block) =>
    createHmac('sha256', seed).update(String(block)).digest();

const room = (roomId: string, seats: number, columns: number): ExamEvent => ({
  type: 'roomSet',
  room: { roomId, venue: 'Trường', name: `Phòng ${roomId}`, seats, spares: 2, columns },
});
const person = (i: number, positionId: string): Candidate => ({
  candidateId: `person-${i}`,
  candidateNumber: `CC${String(i + 1).padStart(4, '0')}`,
  fullName: 'Lê Văn An',
  birthDate: '1999-01-01',
  sex: 'male',
  citizenId: String(i).padStart(12, '0'),
  positionId,
  exemptions: [],
});

/** Some rooms of any shape, sessions that never overlap, people of up to five positions. */
const anyHall = fc
  .record({
    rooms: fc.array(
      fc.record({ seats: fc.nat({ max: 11 }), columns: fc.integer({ min: 1, max: 5 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    sessions: fc.integer({ min: 1, max: 3 }),
    positions: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 60 }),
  })
  .map(({ rooms, sessions, positions }) => {
    const ids = rooms.map((_, i) => `room-${i}`);
    const exam = examOf([
      ...rooms.map(({ seats, columns }, i) => room(`room-${i}`, seats + 1, columns)),
      ...Array.from({ length: sessions }, (_, i) => sessionSet(`s${i}`, (10 + 2 * i) * hour, ids)),
    ]);
    const capacity = sessions * rooms.reduce((sum, each) => sum + each.seats + 1, 0);
    const people = positions.map((each, i) => person(i, `position-${each}`));
    return { exam, people: people.slice(0, capacity) };
  });

function expectWhole(exam: Exam, people: readonly Candidate[], list: readonly SeatAssignment[]) {
  expect(list.map((s) => s.candidateId).sort()).toEqual(people.map((p) => p.candidateId).sort());
  expect(new Set(list.map((s) => `${s.sessionId} ${s.roomId} ${s.seat}`)).size).toBe(list.length);
  for (const seat of list) {
    // Spares are workstations beyond the seats.
    const found = exam.rooms.find((each) => each.roomId === seat.roomId);
    expect(seat.seat).toBeLessThanOrEqual(found?.seats ?? 0);
    const session = exam.sessions.find((each) => each.sessionId === seat.sessionId);
    expect(session?.roomIds).toContain(seat.roomId);
  }
}

describe('seating by any rule', () => {
  it('seats everybody once, no seat twice, the same again for the same seed', () => {
    fc.assert(
      fc.property(
        anyHall,
        fc.boolean(),
        fc.option(fc.string()),
        ({ exam, people }, mixed, seed) => {
          const rule = { mixed, draw: seed === null ? undefined : draw(seed) };
          const result = seatCandidates(exam, partId, people, [], rule);
          if (!result.ok) throw new Error(result.problem.code);
          expectWhole(exam, people, result.value.assignments);
          const again = seatCandidates(exam, partId, people.toReversed(), [], rule);
          expect(again).toEqual(result);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('mixing never leaves more neighbours alike, and the bound is a bound', () => {
    fc.assert(
      fc.property(anyHall, fc.option(fc.string()), ({ exam, people }, seed) => {
        const lot = seed === null ? undefined : draw(seed);
        const plain = seatCandidates(exam, partId, people, [], { mixed: false, draw: lot });
        const mixed = seatCandidates(exam, partId, people, [], { mixed: true, draw: lot });
        if (!plain.ok || !mixed.ok) throw new Error('there were seats enough');
        expect(plain.value.neighbours.after).toBe(plain.value.neighbours.before);
        expect(mixed.value.neighbours.before).toBe(plain.value.neighbours.before);
        expect(mixed.value.neighbours.after).toBeLessThanOrEqual(mixed.value.neighbours.before);
        expect(mixed.value.neighbours.least).toBeLessThanOrEqual(mixed.value.neighbours.after);
        const sessionOf = (list: readonly SeatAssignment[]) =>
          list.map((s) => `${s.candidateId} ${s.sessionId}`).sort();
        expect(sessionOf(mixed.value.assignments)).toEqual(sessionOf(plain.value.assignments));
      }),
      { numRuns: 150 },
    );
  });

  it('a draw gives another order than the numbers, and another seed another draw', () => {
    const exam = examOf([roomSet('a', 40), sessionSet('s1', 10 * hour, ['a'])]);
    const people = Array.from({ length: 40 }, (_, i) => person(i, 'p'));
    const order = (seed?: string) => {
      const rule = { mixed: false, draw: seed === undefined ? undefined : draw(seed) };
      const result = seatCandidates(exam, partId, people, [], rule);
      return result.ok ? result.value.assignments.map((s) => s.candidateNumber).join() : '';
    };
    expect(new Set([order(), order('một'), order('hai')]).size).toBe(3);
  });

  it('finds seats for all where taking the first free session would strand somebody', () => {
    const exam = examOf([
      roomSet('a', 1),
      roomSet('b', 1),
      sessionSet('s1', 10 * hour, ['a']),
      sessionSet('s2', 12 * hour, ['a']),
      sessionSet('busy', 12 * hour, ['b']),
    ]);
    // The first by number would take s1, the only session left to the second, who is busy at twelve.
    const people = [person(0, 'p'), person(1, 'p')];
    const elsewhere = [
      {
        candidateId: 'person-1',
        candidateNumber: 'CC0002',
        sessionId: 'busy',
        roomId: 'b',
        seat: 1,
      },
    ];
    const other: Exam = {
      ...exam,
      sessions: exam.sessions.map((s) => (s.sessionId === 'busy' ? { ...s, partId: 'other' } : s)),
      parts: [...exam.parts, { ...exam.parts[0], partId: 'other' } as Exam['parts'][number]],
    };
    const result = seatCandidates(other, partId, people, elsewhere);
    expect(
      result.ok && result.value.assignments.map((s) => `${s.candidateId} ${s.sessionId}`),
    ).toEqual(['person-1 s1', 'person-0 s2']);
  });
});

/** The fewest neighbours alike of all arrangements. */
function fewest(graph: ReturnType<typeof seatGraph>, kinds: readonly string[]): number {
  if (kinds.length === 0) return 0;
  const try_ = (left: readonly string[], done: readonly string[]): number =>
    left.length === 0
      ? alikePairs(graph, done)
      : Math.min(
          ...[...new Set(left)].map((kind) =>
            try_(left.toSpliced(left.indexOf(kind), 1), [...done, kind]),
          ),
        );
  return try_(kinds, []);
}

describe('neighbours', () => {
  it('the bound never exceeds what a search of all arrangements finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 4 }),
        (kinds, columns) => {
          const rooms = [
            { roomId: 'r', venue: 'v', name: 'n', seats: kinds.length, spares: 0, columns },
          ];
          const graph = seatGraph(
            kinds.map((_, i) => ({ roomId: 'r', seat: i + 1 })),
            rooms,
          );
          const best = fewest(graph, kinds);
          expect(leastAlikePairs(graph, kinds)).toBeLessThanOrEqual(best);
          const people = kinds.map((kind, i) => ({ candidateId: String(i), kind }));
          const mixed = mixNeighbours(graph, people);
          expect(mixed.map((each) => each.candidateId).sort()).toEqual(
            people.map((each) => each.candidateId).sort(),
          );
          // The search is by swaps, so it may miss the best by a pair, but not by more on such rooms.
          expect(
            alikePairs(
              graph,
              mixed.map((each) => each.kind),
            ),
          ).toBeLessThanOrEqual(best + 1);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('two positions, half and half, are parted wholly', () => {
    const exam = examOf([room('a', 60, 8), sessionSet('s1', 10 * hour, ['a'])]);
    const people = Array.from({ length: 60 }, (_, i) => person(i, i < 30 ? 'x' : 'y'));
    const result = seatCandidates(exam, partId, people, [], { mixed: true });
    expect(result.ok && result.value.neighbours).toMatchObject({ after: 0, least: 0 });
    expect(result.ok && result.value.neighbours.before).toBeGreaterThan(80);
  });
});

describe('re-seating after candidates were told', () => {
  const seatAll = (exam: Exam, people: readonly Candidate[]) => {
    const result = seatCandidates(exam, partId, people, []);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value.assignments;
  };

  it('moves nobody who need not move, seats everybody, and tells every move', () => {
    fc.assert(
      fc.property(
        anyHall,
        fc.nat({ max: 3 }),
        fc.nat({ max: 6 }),
        fc.nat({ max: 3 }),
        fc.boolean(),
        ({ exam, people }, late, lostSeats, leavers, mixed) => {
          const told = people.slice(0, Math.max(1, people.length - late));
          const seats = seatAll(exam, told);
          const rooms = exam.rooms.map((each, i) =>
            i === 0 ? { ...each, seats: Math.max(1, each.seats - lostSeats) } : each,
          );
          const changed: Exam = { ...exam, rooms };
          const now = people.slice(leavers);
          const result = reseatPart(changed, partId, now, seats, [], mixed);
          const capacity = rooms.reduce((sum, each) => sum + each.seats, 0) * exam.sessions.length;
          expect(result.ok).toBe(now.length <= capacity);
          if (!result.ok) return;
          const { assignments, moves } = result.value;
          expectWhole(changed, now, assignments);
          const moved = new Set(moves.map((each) => each.candidateId));
          const after = new Map(assignments.map((each) => [each.candidateId, each]));
          const sits = new Set(now.map((each) => each.candidateId));
          for (const seat of seats) {
            const stays =
              sits.has(seat.candidateId) &&
              seat.seat <= (rooms.find((each) => each.roomId === seat.roomId)?.seats ?? 0);
            expect(moved.has(seat.candidateId)).toBe(!stays);
            if (stays) expect(after.get(seat.candidateId)).toEqual(seat);
          }
          const again = reseatPart(changed, partId, now, assignments, [], mixed);
          expect(again.ok && again.value.moves).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a room taken away sends its people to another room of their session, with the reason', () => {
    const exam = examOf([
      roomSet('a', 2),
      roomSet('b', 2),
      roomSet('c', 2),
      sessionSet('s1', 10 * hour, ['a', 'b']),
    ]);
    const people = [0, 1, 2].map((i) => person(i, 'p'));
    const seats = seatAll(exam, people);
    const changed: Exam = {
      ...exam,
      sessions: exam.sessions.map((each) => ({ ...each, roomIds: ['b', 'c'] })),
    };
    const result = reseatPart(changed, partId, people, seats, [], false);
    expect(result.ok && result.value.moves).toEqual([
      {
        candidateId: 'person-0',
        candidateNumber: 'CC0001',
        why: 'roomGone',
        from: { sessionId: 's1', roomId: 'a', seat: 1 },
        to: { sessionId: 's1', roomId: 'b', seat: 2 },
      },
      {
        candidateId: 'person-1',
        candidateNumber: 'CC0002',
        why: 'roomGone',
        from: { sessionId: 's1', roomId: 'a', seat: 2 },
        to: { sessionId: 's1', roomId: 'c', seat: 1 },
      },
    ]);
  });
});
