import { Readable } from 'node:stream';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

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
export function meter(client: DynamoDBClient): Units {
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
