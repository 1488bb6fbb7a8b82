import fc from 'fast-check';
import type { ExamHall } from './exam-hall.ts';

/** Nothing to be kept in step besides the hall itself. */
type Nothing = Record<string, never>;
type HallCommand = fc.AsyncCommand<Nothing, ExamHall>;

function command(name: string, run: (hall: ExamHall) => Promise<void> | void): HallCommand {
  return {
    check: () => true,
    run: async (_model, hall) => {
      await run(hall);
      await hall.settle();
    },
    toString: () => name,
  };
}

const question = fc.integer({ min: 1, max: 6 });
const soon = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 250);

/** Everything that may happen to a candidate, the workstations, the network and the server. */
export const hallCommands = [
  fc
    .tuple(question, fc.integer({ min: 0, max: 3 }))
    .map(([number, option]) =>
      command(`choose ${number}${'ABCD'[option]}`, (hall) =>
        hall.act(number, (page) => page.choose(number, option)),
      ),
    ),
  question.map((number) =>
    command(`clear ${number}`, (hall) => hall.act(number, (page) => page.clear(number))),
  ),
  question.map((number) =>
    command(`flag ${number}`, (hall) => hall.act(number, (page) => page.flag(number))),
  ),
  soon.map((ms) => command(`pass ${ms} ms`, (hall) => hall.pass(ms))),
  fc.constant(
    command('cut', (hall) => {
      hall.holder().network.cut = true;
    }),
  ),
  fc.constant(
    command('network back', (hall) => {
      hall.holder().network.cut = false;
      hall.holder().page().wake();
    }),
  ),
  fc.integer({ min: 1, max: 3 }).map((count) =>
    command(`lose ${count} answers`, (hall) => {
      hall.holder().network.loseAnswers += count;
    }),
  ),
  fc.integer({ min: 1, max: 3 }).map((count) =>
    command(`send ${count} twice`, (hall) => {
      hall.holder().network.duplicate += count;
    }),
  ),
  soon.map((ms) =>
    command(`delay the next by ${ms} ms`, (hall) => {
      hall.holder().network.delay = ms;
    }),
  ),
  fc.constant(
    command('crash and reload', async (hall) => {
      hall.holder().reload();
      await hall.pass(2_000);
      await hall.untilAnswering();
    }),
  ),
  fc.constant(command('restart the server', (hall) => hall.restartServer())),
  // Once: a workstation that gets the sitting back also sends what it had still held.
  fc.constant(
    command('move to the other workstation', async (hall) => {
      if (hall.moves === 0) await hall.move();
    }),
  ),
  fc.integer({ min: -86_400_000, max: 86_400_000 }).map((ms) =>
    command(`set the PC's clock by ${ms} ms`, (hall) => {
      hall.holder().clocks.set += ms;
    }),
  ),
  soon.map((ms) =>
    command(`sleep ${ms} ms`, async (hall) => {
      // No timer runs and the monotonic clock stands still; the world goes on.
      hall.world.clock.advance(ms);
      hall.holder().clocks.slept += ms;
      hall.holder().page().wake();
    }),
  ),
];
