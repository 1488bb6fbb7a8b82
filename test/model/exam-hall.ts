import { randomBytes } from 'node:crypto';
import { writePapers } from '../../functions/paper/paper-batch.ts';
import { candidateTokens } from '../../functions/platform/candidate-token.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import type { Table } from '../../functions/platform/table.ts';
import { candidateAdmit } from '../../functions/sitting/candidate-admit.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { serveCandidate } from '../../functions/sitting/routes.ts';
import { hasEnded } from '../../shared/sitting/has-ended.ts';
import type { LedgerEntry } from '../../shared/sitting/ledger-entry.ts';
import { textShown } from '../../web/features/sitting/text-shown.ts';
import { sampleItem } from '../builders/sample-item.ts';
import { candidateWorld } from '../contract/candidate-world.ts';
import { seededRandom } from '../fault/seeded-random.ts';
import { expectations } from './expectations.ts';
import { type Workstation, workstation } from './workstation.ts';

const turn = () => new Promise((go) => setImmediate(go));

/**
 * One candidate, three workstations, the real server on the real engine, and beside them what is
 * to be expected of it all (expectations.ts).
 */
export async function examHall(table: Table, seed: number) {
  const essay = { ...sampleItem.essay(9), topic: 'Hiến pháp', difficulty: 'easy' as const };
  const world = await candidateWorld(table, { moreItems: [essay], questions: 7 });
  await writePapers(
    world.objects,
    { bank: world.bank, media: {} },
    world.sessionKey,
    world.tickets,
  );
  let { tokens } = world;
  const serve = () => {
    const app = makeApp(world.log, 1);
    const deps = { ...world, tokens };
    serveCandidate(server(app, candidateAdmit(deps)), deps);
    return app;
  };
  let app = serve();
  const expected = expectations();
  const around = {
    now: () => world.clock.now(),
    fetch: (async (input: string, init: RequestInit) => app.request(input, init)) as typeof fetch,
    recorded: (name: string, event: Parameters<typeof expected.made>[1]) =>
      expected.made(name, event, world.clock.now()),
  };
  const random = seededRandom(seed);
  const seats = ['a', 'b', 'c'].map((name) => workstation(name, around, random));
  const seatOf = (name: string) => seats.find((each) => each.name === name) as Workstation;
  const ledger: LedgerEntry[] = [];
  const scope = { kind: 'session' as const };
  let entries = 0;
  const entry = () => ({ at: world.clock.now(), by: 'uoc', sequence: ++entries });
  const isPaused = () => ledger.some((each) => each.kind === 'pause' && !each.end);
  const hall = {
    world,
    seats,
    expected,
    holder: () => seatOf(expected.holder()),
    /** The workstation that is spoken of: the one in use, or one by its number. */
    seat: (which: 'inUse' | number) =>
      (which === 'inUse' ? hall.holder() : seats[which]) as Workstation,
    sitting: async () => {
      const found = await world.sittings.find(world.sittingId());
      if (!found) throw new Error('the sitting is gone');
      return found;
    },
    /** Lets everything that needs no time happen. */
    async settle() {
      for (let calm = 0; calm < 4; ) {
        await turn();
        calm = seats.some((each) => each.busy()) ? 0 : calm + 1;
      }
      expected.promised(hall.holder().page().model.get().journal.acknowledged);
    },
    async pass(milliseconds: number, step = 500) {
      const end = world.clock.now() + milliseconds;
      while (world.clock.now() < end) {
        world.clock.advance(Math.min(step, end - world.clock.now()));
        for (const each of seats) each.step();
        await hall.settle();
      }
    },
    /** Real decryption takes real time, which the clock of the test does not know. */
    async untilAnswering() {
      const isThere = () => {
        const { stage, hold } = hall.holder().page().model.get();
        return hold || stage === 'answering' || stage === 'ended' || stage === 'signIn';
      };
      const patience = hall.holder().network.cut ? 10 : 100;
      for (let tries = 0; tries < patience && !isThere(); tries++) {
        await new Promise((go) => setTimeout(go, 2));
        await hall.pass(500);
      }
    },
    /** The candidate signs in at a workstation; what the server makes of it, it says itself. */
    async signIn(seat: Workstation) {
      const keptTurn = seat.kept()?.head.epoch ?? 0;
      let said: unknown = 'nothing';
      const { candidateNumber = '' } = world.tickets[0] ?? {};
      void seat
        .page()
        .signIn(candidateNumber, world.codeOf(0))
        .then((problem) => {
          said = problem;
        });
      await hall.settle();
      for (let tries = 0; tries < 30 && said === 'nothing'; tries++) await hall.pass(500);
      const { turnEnds, deviceId } = await hall.sitting();
      expected.turns(turnEnds, deviceId?.at(0) ?? 'a', world.startsAt);
      if (said !== undefined) return;
      expected.seated(seat.name, keptTurn);
      if (seat.page().model.get().stage === 'details') seat.page().confirm();
    },
    /** The technician releases the sitting; the candidate goes on at another workstation. */
    async move(seat: Workstation) {
      if (hasEnded((await hall.sitting()).state)) return;
      await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
      await hall.signIn(seat);
      await hall.untilAnswering();
    },
    /** A new process of the server: nothing in its memory. */
    restartServer() {
      app = serve();
    },
    /** No token given out so far is good any more. */
    expireTokens() {
      tokens = candidateTokens(randomBytes(32));
      app = serve();
    },
    async grant(minutes: number) {
      ledger.push({ kind: 'grant', scope, minutes, reason: 'Mất điện', ...entry() });
      await world.sittings.applyLedger(world.sheet, ledger);
    },
    /** The clock stands, and with it all answering, until the hall goes on. */
    async pause() {
      if (isPaused()) return;
      ledger.push({ kind: 'pause', scope, reason: 'Mất điện', ...entry() });
      await world.sittings.applyLedger(world.sheet, ledger);
    },
    async goOn() {
      const last = ledger.findLastIndex(({ kind }) => kind === 'pause');
      const pause = ledger[last];
      if (!isPaused() || pause?.kind !== 'pause') return;
      ledger[last] = { ...pause, end: { ...entry(), runsFrom: world.clock.now() } };
      await world.sittings.applyLedger(world.sheet, ledger);
    },
    close: () => closeDueSessions(world, world.clock.now()),
    /** The page is gone for a while, as after a crash or a cut of the power. */
    async crash(seat: Workstation, milliseconds: number) {
      seat.die();
      await hall.pass(milliseconds);
      seat.reload();
      await hall.pass(2_000);
      await hall.untilAnswering();
    },
    /** Something happens on a page: what it writes down is to be what was done. */
    act(seat: Workstation, what: (page: ReturnType<Workstation['page']>) => void) {
      // While the sign-in hangs there is no paper on the screen.
      if (seat === hall.holder() && !expected.isSeated()) return;
      what(seat.page());
    },
    /** The same where it changes the text, which may be written down a second later. */
    type(seat: Workstation, what: (page: ReturnType<Workstation['page']>) => void) {
      expected.typed(seat.name);
      hall.act(seat, what);
    },
    write: (letters: string, settled: boolean) => (page: ReturnType<Workstation['page']>) => {
      const { paper } = page.model.get();
      const number = paper?.questions.findIndex(({ kind }) => kind === 'essay') ?? -1;
      if (number < 0) return;
      page.write(number + 1, textShown(page.model.get(), number + 1) + letters);
      if (settled) page.settle();
    },
    async handIn() {
      hall.holder().page().submit();
      await hall.pass(2_000);
    },
    /** Every network is whole, and whoever has to sign in again does. */
    async heal() {
      for (const { network } of seats) network.heal();
      await hall.goOn();
      for (const each of seats) each.page().wake();
      // A page that has nothing to send hears within a minute that its token is not good any more.
      for (const milliseconds of [15_000, 65_000]) {
        await hall.pass(milliseconds, 1_000);
        const { hold, stage } = hall.holder().page().model.get();
        if (!expected.isSeated() || hold === 'signedOut' || stage === 'signIn')
          await hall.signIn(hall.holder());
        // The key was asked for while the clock stood: the screen offers to try again.
        if (hold === 'refused') hall.holder().page().tryAgain();
        await hall.untilAnswering();
      }
      await hall.pass(15_000, 1_000);
    },
  };
  // Every page is fresh: nothing is known of any turn.
  await hall.signIn(seatOf('a'));
  await hall.pass(world.startsAt - world.clock.now() + 1000, 5_000);
  await hall.untilAnswering();
  return hall;
}
export type ExamHall = Awaited<ReturnType<typeof examHall>>;
