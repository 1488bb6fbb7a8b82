import { Readable } from 'node:stream';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose, minute } from '../contract/candidate-world.ts';

export interface Units {
  read: number;
  write: number;
}
const told = z.object({ CapacityUnits: z.number() });
const consumed = z.object({ ConsumedCapacity: z.union([told, z.array(told)]).optional() });
const reads = /\.(?:GetItem|Query|BatchGetItem)$/;

/**
 * Adds up the units that the engine itself says each call took. It stands between the client and
 * the wire, so that no way of calling the engine goes uncounted.
 */
function meter(client: DynamoDBClient): Units {
  const units: Units = { read: 0, write: 0 };
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (request, options) => {
    const { body: given } = request;
    const asked = JSON.parse(typeof given === 'string' ? given : new TextDecoder().decode(given));
    const body = JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' });
    const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(body)) };
    const { response } = await handle(Object.assign(request, { body, headers }), options);
    const bytes = await client.config.streamCollector(response.body);
    const { ConsumedCapacity = [] } = consumed.parse(JSON.parse(Buffer.from(bytes).toString()));
    const kind = reads.test(request.headers['x-amz-target'] ?? '') ? 'read' : 'write';
    for (const each of [ConsumedCapacity].flat()) units[kind] += each.CapacityUnits;
    return { response: Object.assign(response, { body: Readable.from([bytes]) }) };
  };
  return units;
}

/** The capacity units of one sitting: sign-in, start, a save for each question, hand-in with its grade, receipt. */
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
  await world.call(candidateContract.receipt, { token });
  await engine.stop();
  return { whole: units, saves };
}
