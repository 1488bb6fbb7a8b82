import fc from 'fast-check';
import type { ExamHall } from './exam-hall.ts';

/** Nothing to be kept in step besides the hall itself. */
type Nothing = Record<string, never>;
type HallCommand = fc.AsyncCommand<Nothing, ExamHall>;

function command(name: string, run: (hall: ExamHall) => unknown): HallCommand {
  return {
    check: () => true,
    run: async (_model, hall) => {
      await run(hall);
      await hall.settle();
    },
    toString: () => name,
  };
}

const question = fc.integer({ min: 1, max: 7 });
const soon = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 250);
const pc = fc.integer({ min: 0, max: 2 });
/** Mostly the workstation in use; at times one that is not, or not any more. */
const seat = fc.oneof(
  { weight: 5, arbitrary: fc.constant('inUse' as const) },
  { weight: 1, arbitrary: pc },
);
const few = fc.integer({ min: 1, max: 3 });

const answering = [
  fc
    .tuple(seat, question, fc.integer({ min: 0, max: 3 }))
    .map(([at, number, option]) =>
      command(`choose ${number}${'ABCD'[option]} at ${at}`, (hall) =>
        hall.act(hall.seat(at), (page) => page.choose(number, option)),
      ),
    ),
  fc
    .tuple(seat, question)
    .map(([at, number]) =>
      command(`clear ${number} at ${at}`, (hall) =>
        hall.type(hall.seat(at), (page) => page.clear(number)),
      ),
    ),
  fc
    .tuple(seat, question)
    .map(([at, number]) =>
      command(`flag ${number} at ${at}`, (hall) =>
        hall.act(hall.seat(at), (page) => page.flag(number)),
      ),
    ),
  fc
    .tuple(seat, fc.constantFrom('a', 'bc', 'ưở'), fc.boolean())
    .map(([at, letters, settled]) =>
      command(`${settled ? 'write' : 'type'} ${letters} at ${at}`, (hall) =>
        hall.type(hall.seat(at), hall.write(letters, settled)),
      ),
    ),
];
const network = [
  seat.map((at) =>
    command(`cut ${at}`, (hall) => {
      hall.seat(at).network.cut = true;
    }),
  ),
  seat.map((at) =>
    command(`network back at ${at}`, (hall) => {
      hall.seat(at).network.cut = false;
      hall.seat(at).page().wake();
    }),
  ),
  fc.tuple(seat, few).map(([at, count]) =>
    command(`lose ${count} answers at ${at}`, (hall) => {
      hall.seat(at).network.loseAnswers += count;
    }),
  ),
  fc.tuple(seat, few).map(([at, count]) =>
    command(`send ${count} twice at ${at}`, (hall) => {
      hall.seat(at).network.duplicate += count;
    }),
  ),
  fc.tuple(seat, soon, fc.constantFrom('delay', 'delayAnswer', 'echo')).map(([at, ms, how]) =>
    command(`${how} the next by ${ms} ms at ${at}`, (hall) => {
      hall.seat(at).network[how] = ms;
    }),
  ),
];
const pages = [
  fc
    .tuple(seat, fc.constantFrom(0, 0, 4_000, 20_000))
    .map(([at, ms]) =>
      command(`crash ${at} for ${ms} ms`, (hall) => hall.crash(hall.seat(at), ms)),
    ),
  fc.tuple(seat, fc.integer({ min: -86_400_000, max: 86_400_000 })).map(([at, ms]) =>
    command(`set the clock of ${at} by ${ms} ms`, (hall) => {
      hall.seat(at).clocks.set += ms;
    }),
  ),
  fc.tuple(seat, soon).map(([at, ms]) =>
    command(`${at} sleeps ${ms} ms`, (hall) => {
      // No timer runs and the monotonic clock stands still; the world goes on.
      hall.world.clock.advance(ms);
      hall.seat(at).clocks.slept += ms;
      hall.seat(at).page().wake();
    }),
  ),
];
const moves = [
  pc.map((to) => command(`move to ${to}`, (hall) => hall.move(hall.seat(to)))),
  pc.map((to) =>
    command(`move to ${to} while it has no network`, async (hall) => {
      hall.seat(to).network.cut = true;
      await hall.move(hall.seat(to));
    }),
  ),
  // What stays behind at a workstation without network, and what becomes of it there and on return.
  fc
    .tuple(pc, question, question, fc.boolean(), fc.boolean(), fc.boolean())
    .map(([to, first, second, heard, cutAgain, handsIn]) =>
      command(`to ${to} and back, leaving ${first} and ${second} behind`, async (hall) => {
        const from = hall.holder();
        if (from === hall.seat(to)) return;
        from.network.cut = true;
        for (const number of [first, second]) hall.act(from, (page) => page.choose(number, 1));
        await hall.move(hall.seat(to));
        hall.act(hall.holder(), (page) => page.choose(first, 2));
        await hall.pass(2_000);
        if (handsIn && from !== hall.holder()) from.page().submit();
        from.network.cut = !heard;
        await hall.pass(3_000);
        from.network.cut = false;
        await hall.move(from);
        from.network.cut = cutAgain;
      }),
    ),
  fc.constant(command('sign in again', (hall) => hall.signIn(hall.holder()))),
];
const others = [
  // Whoever stands there, and whatever that page believes: it is not their turn.
  pc.map((at) =>
    command(`somebody hands in at ${at}, which is not in use`, (hall) => {
      const there = hall.seat(at);
      if (there !== hall.holder()) there.page().submit();
    }),
  ),
  soon.map((ms) => command(`pass ${ms} ms`, (hall) => hall.pass(ms))),
  soon.map((ms) => command(`pass ${ms} ms`, (hall) => hall.pass(ms))),
  fc.constant(command('restart the server', (hall) => hall.restartServer())),
  fc.constant(command('the closing job comes round', (hall) => hall.close())),
];

/** Everything that may happen to a candidate, the workstations, the network and the server. */
export const hallCommands = [
  ...[...answering, ...answering, ...answering],
  ...[...network, ...pages, ...moves, ...moves, ...others],
];

/** What happens more seldom, or only once. */
export const rareCommands = [
  fc.constant(command('every token expires', (hall) => hall.expireTokens())),
  fc.constant(command('a minute is granted', (hall) => hall.grant(1))),
  fc.constant(command('the clock is stopped', (hall) => hall.pause())),
  fc.constant(command('the clock goes on', (hall) => hall.goOn())),
  fc.constant(command('the clock goes on', (hall) => hall.goOn())),
];

/** After this nothing more may count. */
export const handInCommand = fc.constant(command('hand in', (hall) => hall.handIn()));
