import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld } from '../contract/candidate-world.ts';
import { meter, type Units } from './meter.ts';

/** What messages take of the table for one sitting, by the engine's own word. */
export interface UnitsOfMessages {
  /** To tell one sitting of a message, the board's share of a room of 40 included. */
  readonly telling: Units;
  /** To fetch its text and to say that it was read. */
  readonly reading: Units;
  /** To call for help, and to have the call attended to. */
  readonly calling: Units;
}

/** The units of five messages to a room of 40, each read, and of a call for help; of one, per sitting. */
export async function unitsOfMessages(): Promise<UnitsOfMessages> {
  const engine = await embeddedTable();
  const candidates = 40;
  const count = 5;
  const world = await candidateWorld(engine.table, { candidates });
  const tokens = await Promise.all(world.tickets.map((_, i) => world.begin(i)));
  const units = meter(engine.client);
  const during = async (work: () => Promise<unknown>): Promise<Units> => {
    const before = { ...units };
    await work();
    return { read: units.read - before.read, write: units.write - before.write };
  };
  const share = (of: Units, by: number): Units => ({ read: of.read / by, write: of.write / by });
  const sums = { telling: { read: 0, write: 0 }, reading: { read: 0, write: 0 } };
  const add = (to: { read: number; write: number }, more: Units) => {
    to.read += more.read;
    to.write += more.write;
  };
  for (let i = 0; i < count; i++) {
    world.clock.advance(60_000);
    const exam = await world.exams.change(world.sheet.examId, 'uoc', () => ({
      ok: true,
      value: {
        type: 'messageSent',
        sessionId: world.sheet.sessionId,
        message: { messageId: `m-${i}`, scope: { kind: 'session' }, text: 'Giữ trật tự' },
      },
    }));
    if (!exam.ok) throw new Error('a message was not sent');
    const { sequence } = exam.value;
    const messages = exam.value.sessions[0]?.messages ?? [];
    add(sums.telling, await during(() => world.sittings.applyMessages(world.sheet, messages)));
    add(
      sums.reading,
      await during(async () => {
        for (const token of tokens) {
          await world.read(token);
          await world.read(token, sequence);
        }
      }),
    );
  }
  const called = await during(async () => {
    await world.help(tokens[0] ?? '');
    await world.sittings.attend(world.sittingId(), world.clock.now());
  });
  await engine.stop();
  return {
    telling: share(sums.telling, candidates * count),
    reading: share(sums.reading, candidates * count),
    calling: called,
  };
}
