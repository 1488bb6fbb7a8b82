import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { eventsOf } from '../../functions/sitting/rules/events-of.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, minute } from '../contract/candidate-world.ts';
import { SittingModel } from './sitting-model.ts';

const event: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('choose' as const),
    question: fc.integer({ min: 1, max: 3 }),
    at: fc.constant(1000),
    options: fc.subarray([0, 1]),
  }),
  fc.record({
    kind: fc.constant('flag' as const),
    question: fc.integer({ min: 1, max: 2 }),
    at: fc.constant(1000),
    on: fc.boolean(),
  }),
);
const events = fc.array(event, { minLength: 1, maxLength: 3 });
const device = fc.constantFrom('pc-1', 'pc-2');

const step = fc.oneof(
  // From `back` events before the next number: 0 is the next, more is a retry, less a gap.
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      device,
      back: fc.integer({ min: -1, max: 3 }),
      events,
      repeat: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      device,
      ahead: fc.integer({ min: -1, max: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('signIn' as const), device }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      by: fc.constantFrom(-5000, 2000, minute, 20 * minute, 59 * minute),
    }),
  },
);

describe('sittings in the table', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('hold what the plainest model holds, through retries, gaps, two workstations and clock jumps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const world = await candidateWorld(engine.table, { immediateResult: false });
        const model = new SittingModel(world.startsAt, world.deadlineAt);
        const tokens = new Map<string, { token: string; epoch: number; until: number }>();
        world.clock.set(world.startsAt - 1000);
        // Begin with a candidate at work, or most steps would say no more than "not started".
        const opening = [
          { do: 'signIn' as const, device: 'pc-1' },
          { do: 'clock' as const, by: 2000 },
          { do: 'start' as const, device: 'pc-1' },
        ];
        for (const each of [...opening, ...steps]) {
          const now = world.clock.now();
          if (each.do === 'clock') world.clock.advance(each.by);
          if (each.do === 'close') {
            await closeDueSessions(world, now);
            model.close(now);
          }
          if (each.do === 'release') {
            const answer = await world.sittings.release(world.sittingId(), 'hung', 'x', now);
            expect(answer.ok ? 'ok' : answer.problem.code).toBe(model.release());
          }
          if (each.do === 'signIn') {
            const answer = await world.signIn(0, each.device);
            expect(answer.code ?? 'ok').toBe(model.signIn(each.device, now));
            if (answer.json.token)
              tokens.set(each.device, {
                token: answer.json.token,
                epoch: model.epoch,
                until: Math.max(now + 15 * 60_000, world.deadlineAt + 2 * 60 * 60_000),
              });
          }
          if (!('device' in each) || each.do === 'signIn') continue;
          const held = tokens.get(each.device);
          if (!held) continue;
          const { token, epoch, until } = held;
          // A token that has run out is another test's matter.
          if (now > until - 1000) continue;
          if (each.do === 'start') {
            const answer = await world.call(candidateContract.start, { token });
            expect([answer.code ?? 'ok', answer.status < 500]).toEqual([
              model.start(epoch, now),
              true,
            ]);
          } else if (each.do === 'submit') {
            const last = Math.max(0, model.held.length + each.ahead);
            const answer = await world.submit(token, last);
            expect(answer.code ?? 'ok').toBe(model.submit(epoch, last, now));
          } else {
            const first = Math.max(1, model.held.length + 1 - each.back);
            // Either the very events that are held from there on, and then some, or any others.
            const again = model.held.slice(first - 1, first - 1 + each.back);
            const sent = each.repeat ? [...again, ...each.events] : each.events;
            const answer = await world.save(token, first, ...sent);
            expect(answer.code ?? 'ok').toBe(model.save(epoch, first, sent, now));
          }
        }
        const stored = await world.sittings.find(world.sittingId());
        expect(stored?.state).toBe(model.state);
        expect(eventsOf(stored!.journal)).toEqual(model.held);
        expect(foldJournal(eventsOf(stored!.journal))).toEqual(foldJournal(model.held));
      }),
      { numRuns: 40 },
    );
  }, 90_000);
});
