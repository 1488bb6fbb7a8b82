import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredQuestions } from '../../shared/sitting/answered-questions.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { hasEnded } from '../../shared/sitting/has-ended.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { arrivalGraceMs } from '../contract/candidate-world.ts';
import { examHall } from './exam-hall.ts';
import { hallCommands, handInCommand, rareCommands } from './hall-commands.ts';
import { countedEvents, storedEvents, vanished } from './what-became.ts';

const runs = Number(process.env.MODEL_RUNS ?? 40);
const params = (share: number) => ({
  numRuns: Math.ceil(runs * share),
  endOnFailure: Boolean(process.env.MODEL_RUNS),
});

describe('whatever happens to network, page, workstation, clock and server', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('what is graded is what the candidate last did at the workstation in turn, however often it moved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.commands([...hallCommands, ...rareCommands], { maxCommands: 45, size: 'max' }),
        async (seed, commands) => {
          const hall = await examHall(engine.table, seed);
          await fc.asyncModelRun(() => ({ model: {}, real: hall }), commands);
          await hall.heal();

          const counted = countedEvents(hall);
          expect(await storedEvents(hall)).toEqual(counted);
          expect(counted.length).toBeGreaterThanOrEqual(hall.expected.promised());
          expect(hall.expected.unasked()).toEqual([]);
          const answers = foldJournal(hall.expected.counted().map(({ event }) => event));
          const page = hall.holder().page();
          expect(page.model.get()).toMatchObject({ stage: 'answering', answers });
          expect(page.model.get()).toMatchObject({ journal: { pending: 0 } });
          expect(page.model.get().hold).toBeUndefined();
          expect(await vanished(hall)).toEqual([]);

          page.submit();
          await hall.pass(5_000);
          expect((await hall.sitting()).state).toBe('submitted');
          const answered = answeredQuestions(answers, 7).length;
          expect(page.model.get()).toMatchObject({ stage: 'ended', submission: { answered } });
          expect(await storedEvents(hall)).toEqual(counted);
          expect(await vanished(hall)).toEqual([]);
        },
      ),
      params(1),
    );
  }, 280_000);

  it('when the time is up, what was made and sent in time counts, and the rest is evidence or told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 30, max: 240 }),
        fc.commands([...hallCommands, ...rareCommands, handInCommand], {
          maxCommands: 25,
          size: 'max',
        }),
        fc.constantFrom('calm' as const, 'cut' as const, 'crash' as const),
        async (seed, secondsLeft, commands, atLast) => {
          const hall = await examHall(engine.table, seed);
          const { clock, deadlineAt } = hall.world;
          await hall.pass(deadlineAt - secondsLeft * 1000 - clock.now(), 60_000);
          await fc.asyncModelRun(() => ({ model: {}, real: hall }), commands);
          await (atLast === 'calm' ? hall.heal() : hall.goOn());
          const left = (await hall.sitting()).deadlineAt - clock.now();
          const isCalm = atLast === 'calm' && left > 1_000 && hall.expected.isSeated();
          await hall.pass(Math.max(0, left - (isCalm ? 1_000 : 8_000)));
          if (atLast !== 'calm') for (const { network } of hall.seats) network.cut = true;
          const holder = hall.holder();
          hall.act(holder, (page) => page.choose(1, 2));
          if (atLast === 'crash') {
            // With its clock set back the page cannot know for how long it was away.
            holder.clocks.set -= 3_600_000;
            await hall.crash(holder, 20_000);
            hall.act(holder, (page) => page.choose(2, 1));
          } else await hall.pass(20_000);
          await hall.heal();

          const sitting = await hall.sitting();
          await hall.close();
          expect(hasEnded((await hall.sitting()).state)).toBe(true);
          const stored = await storedEvents(hall);
          const counted = countedEvents(hall);
          expect(stored).toEqual(counted.slice(0, isCalm ? counted.length : stored.length));
          expect(stored.length).toBeGreaterThanOrEqual(hall.expected.promised());
          const made = hall.expected.counted().slice(0, stored.length);
          const latest = Math.max(0, ...made.map(({ at }) => at));
          expect(latest).toBeLessThanOrEqual(sitting.deadlineAt + arrivalGraceMs);
          expect(hall.expected.unasked()).toEqual([]);
          expect(await vanished(hall)).toEqual([]);
        },
      ),
      params(0.5),
    );
  }, 280_000);
});
