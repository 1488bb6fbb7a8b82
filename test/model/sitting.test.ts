import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { type ExamHall, examHall } from './exam-hall.ts';
import { hallCommands } from './hall-commands.ts';

const runs = Number(process.env.MODEL_RUNS ?? 25);
const timeless = (events: readonly AnswerEvent[]) =>
  events.filter((event) => event.kind !== 'focus').map((event) => ({ ...event, at: 0 }));
const stored = async (hall: ExamHall) =>
  timeless((await hall.sitting()).journal.flatMap((batch) => batch.events));

describe('whatever happens to network, page, workstation, clock and server', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('what is graded is what the candidate last did in time on the workstation in charge', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.commands(hallCommands, { maxCommands: 45, size: 'max' }),
        async (seed, commands) => {
          const hall = await examHall(engine.table, seed);
          await fc.asyncModelRun(() => ({ model: {}, real: hall }), commands);

          // The network comes back everywhere, with time to spare before the end.
          for (const { network } of hall.seats)
            Object.assign(network, { cut: false, loseAnswers: 0, duplicate: 0, delay: 0 });
          for (const each of hall.seats) each.page().wake();
          await hall.pass(60_000);

          const sitting = await hall.sitting();
          expect(await stored(hall)).toEqual(hall.made);
          expect(sitting.acknowledged).toBeGreaterThanOrEqual(hall.promised);
          const { chosen, flagged } = foldJournal(hall.made);
          expect(hall.holder().page().model.get()).toMatchObject({
            answers: { chosen, flagged },
            journal: { pending: 0 },
          });

          hall.holder().page().submit();
          await hall.pass(5_000);
          expect((await hall.sitting()).state).toBe('submitted');
          expect(hall.holder().page().model.get().submission?.answered).toBe(
            Object.keys(chosen).length,
          );
          expect(await stored(hall)).toEqual(hall.made);
        },
      ),
      { numRuns: runs, endOnFailure: false },
    );
  }, 280_000);

  it('cut off until it is too late: what had arrived counts, the rest is evidence and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.commands(hallCommands, { maxCommands: 20, size: 'max' }),
        async (seed, commands) => {
          const hall = await examHall(engine.table, seed);
          await fc.asyncModelRun(() => ({ model: {}, real: hall }), commands);
          for (const { network } of hall.seats) network.cut = true;
          await hall.settle();
          const arrived = await stored(hall);
          hall.act(1, (page) => page.choose(1, 2));
          hall.act(2, (page) => page.choose(2, 1));
          hall.world.clock.set(hall.world.deadlineAt + 10_000);
          for (const { network } of hall.seats) network.cut = false;
          for (const each of hall.seats) each.page().wake();
          await hall.pass(30_000);
          expect(await stored(hall)).toEqual(arrived);
          expect(arrived).toEqual(hall.made.slice(0, arrived.length));
          const { evidence } = hall.world.sittings;
          const kept = (await evidence(hall.world.sittingId(), hall.world.startsAt)).filter(
            ({ code }) => code === 'deadline-passed' || code === 'already-submitted',
          );
          if (hall.made.length > arrived.length) expect(kept.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: Math.ceil(runs / 3), endOnFailure: false },
    );
  }, 280_000);
});
