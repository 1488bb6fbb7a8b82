import { writePapers } from '../../functions/paper/paper-batch.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import type { Table } from '../../functions/platform/table.ts';
import { candidateAdmit } from '../../functions/sitting/candidate-admit.ts';
import { serveCandidate } from '../../functions/sitting/routes.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { candidateWorld } from '../contract/candidate-world.ts';
import { seededRandom } from '../fault/seeded-random.ts';
import { type Workstation, workstation } from './workstation.ts';

const turn = () => new Promise((go) => setImmediate(go));

/**
 * One candidate, two workstations, the real server on the real engine. `made` is the model: every
 * answer and flag the candidate made on the workstation that held the sitting, in order. A move
 * takes away what the first workstation had made and the server did not hold yet: from then on it
 * is evidence, not an answer.
 */
export async function examHall(table: Table, seed: number) {
  const world = await candidateWorld(table);
  await writePapers(
    world.objects,
    { bank: world.bank, media: {} },
    world.sessionKey,
    world.tickets,
  );
  const serve = () => {
    const app = makeApp(world.log, 1);
    serveCandidate(server(app, candidateAdmit(world)), world);
    return app;
  };
  let app = serve();
  const around = {
    now: () => world.clock.now(),
    fetch: (async (input: string, init: RequestInit) => app.request(input, init)) as typeof fetch,
  };
  const random = seededRandom(seed);
  const seats = [workstation('a', around, random), workstation('b', around, random)];
  let holder = seats[0] as Workstation;
  const hall = {
    made: [] as AnswerEvent[],
    /** The most that any page was ever told is saved. */
    promised: 0,
    moves: 0,
    holder: () => holder,
    seats,
    world,
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
      const { acknowledged } = holder.page().model.get().journal;
      hall.promised = Math.max(hall.promised, acknowledged);
    },
    async pass(milliseconds: number) {
      const end = world.clock.now() + milliseconds;
      while (world.clock.now() < end) {
        world.clock.advance(Math.min(500, end - world.clock.now()));
        for (const each of seats) each.step();
        await hall.settle();
      }
    },
    /** Real decryption takes real time, which the clock of the test does not know. */
    async untilAnswering() {
      const stage = () => holder.page().model.get().stage;
      for (let tries = 0; tries < 200 && stage() !== 'answering'; tries++) {
        await new Promise((go) => setTimeout(go, 2));
        await hall.pass(500);
      }
    },
    async takeSeat() {
      await holder.page().signIn(world.tickets[0]?.candidateNumber ?? '', world.codeOf(0));
      holder.page().confirm();
    },
    /** A new process of the server: nothing in its memory. */
    restartServer() {
      app = serve();
    },
    /** The invigilator releases the sitting; the candidate goes on at the other workstation. */
    async move() {
      const other = seats.find((each) => each !== holder) as Workstation;
      await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
      other.network.cut = false;
      other.network.loseAnswers = 0;
      holder = other;
      await hall.takeSeat();
      const { acknowledged } = await hall.sitting();
      hall.made = hall.made.slice(0, acknowledged);
      hall.moves += 1;
      await hall.untilAnswering();
    },
    /** Does something on the page in use, and notes what became of it. */
    act(question: number, what: (page: ReturnType<Workstation['page']>) => void) {
      const page = holder.page();
      const before = page.model.get().answers;
      what(page);
      const { answers } = page.model.get();
      const chosen = answers.chosen[question] ?? [];
      if (chosen.join() !== (before.chosen[question] ?? []).join())
        hall.made.push({ kind: 'choose', question, at: 0, options: chosen });
      const flagged = answers.flagged.includes(question);
      if (flagged !== before.flagged.includes(question))
        hall.made.push({ kind: 'flag', question, at: 0, on: flagged });
    },
  };
  await hall.takeSeat();
  await hall.pass(world.startsAt - world.clock.now() + 1000);
  await hall.untilAnswering();
  return hall;
}
export type ExamHall = Awaited<ReturnType<typeof examHall>>;
