import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose, minute } from '../contract/candidate-world.ts';

export interface Units {
  read: number;
  write: number;
}
const consumed = z.object({ CapacityUnits: z.number() });
const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand']);

/** Adds up the units that the engine itself says each call took. */
function meter(client: DynamoDBClient): Units {
  const units: Units = { read: 0, write: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' as const };
      const answer = await next({ ...args, input });
      const told = (answer.output as { ConsumedCapacity?: unknown }).ConsumedCapacity;
      const list = Array.isArray(told) ? told : told ? [told] : [];
      const sum = list.reduce((total, each) => total + consumed.parse(each).CapacityUnits, 0);
      units[reads.has(context.commandName ?? '') ? 'read' : 'write'] += sum;
      return answer;
    },
    { step: 'initialize', name: 'units' },
  );
  return units;
}

/** The capacity units of one sitting: sign-in, start, a save for each question, hand-in with its grade. */
export async function unitsOfSitting(questions: number): Promise<{
  whole: Units;
  saves: Units;
}> {
  const engine = await embeddedTable();
  const world = await candidateWorld(engine.table);
  const units = meter(engine.client);
  const token = await world.begin();
  const before = { ...units };
  for (let n = 1; n <= questions; n++) {
    world.clock.advance(minute / 2);
    await world.save(token, n, choose(n, n % 4));
  }
  const saves = { read: units.read - before.read, write: units.write - before.write };
  await world.call(candidateContract.resume, { token });
  await world.submit(token, questions);
  await engine.stop();
  return { whole: units, saves };
}
