import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld } from '../contract/candidate-world.ts';
import { meter, type Units } from './meter.ts';
import type { SentBatches } from './sent-batches.ts';

/** What a sitting takes of the table, by the engine's own word. */
export interface UnitsOfSitting {
  readonly whole: Units;
  readonly saves: Units;
  /** Write units of a save, mean over the sitting, moves to pages included. */
  readonly meanOfSave: number;
  /** Read units of a resume at the end. */
  readonly resume: number;
  /** Read units of one look into the room: the first of a process, and each one after. */
  readonly watch: readonly [first: number, then: number];
}

/** The capacity units of one sitting: sign-in, start, the saves, a resume, hand-in with its grade. */
export async function unitsOfSitting(sent: SentBatches): Promise<UnitsOfSitting> {
  const engine = await embeddedTable();
  const world = await candidateWorld(engine.table, { minutes: 180 });
  const units = meter(engine.client);
  const token = await world.begin();
  const before = { ...units };
  let sequence = 0;
  for (const { after, events } of sent) {
    world.clock.advance(after);
    const { status } = await world.save(token, sequence + 1, ...events);
    if (status !== 200) throw new Error(`a save was answered ${status}`);
    sequence += events.length;
  }
  const saves = { read: units.read - before.read, write: units.write - before.write };
  const reads = async (work: () => Promise<unknown>) => {
    const from = units.read;
    await work();
    return units.read - from;
  };
  const look = () => reads(() => world.sittings.progress([world.sittingId()]));
  const resume = await reads(() => world.call(candidateContract.resume, { token }));
  await world.submit(token, sequence);
  await world.call(candidateContract.receipt, { token });
  const whole = { ...units };
  const watch = [await look(), await look()] as const;
  await engine.stop();
  return { whole, saves, meanOfSave: saves.write / sent.length, resume, watch };
}
