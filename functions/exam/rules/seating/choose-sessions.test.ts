import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Chooser, chooseSessions } from './choose-sessions.ts';

/** The most people that any choice seats, by trying all. */
function most([first, ...rest]: readonly Chooser[], free: ReadonlyMap<string, number>): number {
  if (!first) return 0;
  const without = most(rest, free);
  const within = first.open
    .filter((sessionId) => (free.get(sessionId) ?? 0) > 0)
    .map(
      (sessionId) => 1 + most(rest, new Map(free).set(sessionId, (free.get(sessionId) ?? 0) - 1)),
    );
  return Math.max(without, ...within);
}

it('seats as many as any choice could, in sessions open to them, within their seats', () => {
  const session = fc.constantFrom('s1', 's2', 's3');
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(session), { maxLength: 7 }),
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
      (open, [a, b, c]) => {
        const choosers = open.map((each, i) => ({ candidateId: `c${i}`, open: each }));
        const seats = new Map([
          ['s1', a],
          ['s2', b],
          ['s3', c],
        ]);
        const chosen = chooseSessions(choosers, seats);
        expect(chosen.size).toBe(most(choosers, seats));
        for (const { candidateId, open: own } of choosers) {
          const sessionId = chosen.get(candidateId);
          if (sessionId !== undefined) expect(own).toContain(sessionId);
        }
        for (const [sessionId, places] of seats) {
          const inside = [...chosen.values()].filter((each) => each === sessionId).length;
          expect(inside).toBeLessThanOrEqual(places);
        }
      },
    ),
    { numRuns: 300 },
  );
});
