import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { eventsOf } from '../../functions/sitting/rules/events-of.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { arrivalGraceMs, candidateWorld, choose, minute } from '../contract/candidate-world.ts';

describe('sittings in the table', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('lose nothing acknowledged and count nothing late when everything comes at once', async () => {
    const action = fc.oneof(
      { weight: 8, arbitrary: fc.record({ of: fc.nat({ max: 9 }), by: fc.constant('save') }) },
      { weight: 1, arbitrary: fc.record({ of: fc.nat({ max: 10 }), by: fc.constant('submit') }) },
      { weight: 1, arbitrary: fc.record({ of: fc.constant(0), by: fc.constant('close') }) },
      { weight: 1, arbitrary: fc.record({ of: fc.constant(0), by: fc.constant('move') }) },
    );
    const bursts = fc.array(
      fc.record({ wait: fc.constantFrom(0, 0, 1000, 30 * minute), actions: fc.array(action) }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(bursts, async (list) => {
        const world = await candidateWorld(engine.table, { immediateResult: false });
        // The candidate's ten batches of two; whichever arrives, in whatever order, how often ever.
        const batches = Array.from({ length: 10 }, (_, i) => [
          choose((i % 6) + 1, i % 4),
          choose(((i + 1) % 6) + 1, (i + 1) % 4),
        ]);
        const whole = batches.flat();
        const token = await world.begin();
        let acknowledged = 0;
        const receipts = new Set<string>();
        for (const { wait, actions } of list) {
          world.clock.advance(wait);
          await Promise.all(
            actions.map(async ({ of, by }) => {
              if (by === 'close') await closeDueSessions(world, world.clock.now());
              else if (by === 'move') {
                const now = world.clock.now();
                await world.sittings.release(world.sittingId(), 'hung', 'x', now);
                await world.signIn(0, 'pc-2');
              } else if (by === 'submit') {
                const answer = await world.submit(token, of * 2);
                if (answer.status === 200) receipts.add(JSON.stringify(answer.json));
              } else {
                const answer = await world.save(token, of * 2 + 1, ...batches[of]!);
                if (answer.status === 200)
                  acknowledged = Math.max(acknowledged, of * 2 + 2, answer.json.acknowledged!);
                else expect(answer.status).toBe(409);
              }
            }),
          );
        }
        const stored = await world.sittings.find(world.sittingId());
        const kept = eventsOf(stored!.journal);
        expect(kept).toEqual(whole.slice(0, kept.length));
        expect(kept.length).toBe(stored!.acknowledged);
        expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
        const end = Math.min(stored!.endedAt ?? Infinity, world.deadlineAt + arrivalGraceMs);
        for (const { receivedAt } of stored!.journal)
          expect(world.startsAt + receivedAt).toBeLessThanOrEqual(
            stored!.state === 'timedOut' ? world.deadlineAt + arrivalGraceMs : end,
          );
        expect(receipts.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  }, 90_000);
});
