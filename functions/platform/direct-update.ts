import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

type Row = Record<string, unknown>;

/** An update as stores write it: expressions and their values, as plain values. */
export type Update = Omit<UpdateCommandInput, 'TableName' | 'Key' | 'ReturnValues'>;

/** A value as DynamoDB's protocol spells it. */
type Spelled =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { B: string }
  | { NULL: boolean }
  | { L: Spelled[] }
  | { M: Record<string, Spelled> };

function spell(value: unknown): Spelled | undefined {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return Number.isFinite(value) ? { N: String(value) } : undefined;
  if (typeof value === 'boolean') return { BOOL: value };
  if (value instanceof Uint8Array)
    return { B: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') };
  return undefined;
}

function spelledRow(row: Row): Record<string, Spelled> | undefined {
  const spelled: Record<string, Spelled> = {};
  for (const [name, value] of Object.entries(row)) {
    const as = spell(value);
    if (!as) return undefined;
    spelled[name] = as;
  }
  return spelled;
}

function read(value: Spelled): unknown {
  if ('S' in value) return value.S;
  if ('N' in value) return Number(value.N);
  if ('BOOL' in value) return value.BOOL;
  if ('B' in value) return new Uint8Array(Buffer.from(value.B, 'base64'));
  if ('L' in value) return value.L.map(read);
  if ('M' in value) return readRow(value.M);
  return null;
}
const readRow = (row: Record<string, Spelled>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, read(value)]));

const answered = z.object({ Attributes: z.custom<Record<string, Spelled>>().optional() });
const refused = z.object({
  __type: z.string().endsWith('#ConditionalCheckFailedException'),
});

/** How a direct update ended; `undecided` where the SDK must be asked, which knows every way to fail. */
export type DirectAnswer =
  | { readonly kind: 'written'; readonly row: Row }
  | { readonly kind: 'refused' }
  | { readonly kind: 'undecided' };
const undecided: DirectAnswer = { kind: 'undecided' };

/**
 * UpdateItem with the least work: one signed request through the client's own signer, endpoint and
 * connection, its body written by hand. The SDK's layers around that cost more CPU than everything
 * else in a save together. It answers only what is certain, written or refused by the condition; a
 * throttle, a fault of the network or an odd value is `undecided` and goes the SDK's long way,
 * which tries again as it always does.
 */
export function directUpdate(
  client: DynamoDBClient,
  tableName: string,
): (
  key: Readonly<{ pk: string; sk: string }>,
  change: Update,
  returned: 'ALL_NEW' | 'UPDATED_NEW',
) => Promise<DirectAnswer> {
  const { config } = client;
  let place: Awaited<ReturnType<typeof find>> | undefined;
  async function find() {
    if (config.endpoint) return config.endpoint();
    const { useFipsEndpoint: fips, useDualstackEndpoint: dualStack } = config;
    const { url } = config.endpointProvider({
      Region: await config.region(),
      UseFIPS: await fips(),
      UseDualStack: await dualStack(),
    });
    const { protocol, hostname, port, pathname: path } = url;
    return { protocol, hostname, ...(port ? { port: Number(port) } : {}), path };
  }

  async function ask(body: string) {
    place ??= await find();
    const { protocol, hostname, port, path } = place;
    const request = {
      method: 'POST',
      protocol,
      hostname,
      ...(port === undefined ? {} : { port }),
      path,
      query: {},
      headers: {
        host: port === undefined ? hostname : `${hostname}:${port}`,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': String(Buffer.byteLength(body)),
        'x-amz-target': 'DynamoDB_20120810.UpdateItem',
      },
      body,
    };
    const signer = await config.signer();
    // The SDK learns from a refused signature how wrong this machine's clock is.
    const signingDate = new Date(Date.now() + (config.systemClockOffset ?? 0));
    const signed = await signer.sign(request, { signingService: 'dynamodb', signingDate });
    const { response } = await config.requestHandler.handle(signed as never);
    return { status: response.statusCode, json: JSON.parse(await textOf(response.body)) };
  }

  async function textOf(body: { text?: () => Promise<string> }): Promise<string> {
    if (typeof body.text === 'function') return body.text();
    return Buffer.from(await config.streamCollector(body)).toString();
  }

  return async (key, change, returned) => {
    const { ExpressionAttributeValues: values, ...rest } = change;
    const Key = spelledRow({ ...key });
    const ExpressionAttributeValues = values && spelledRow(values);
    if (values && !ExpressionAttributeValues) return undecided;
    const input = {
      TableName: tableName,
      Key,
      ...rest,
      ExpressionAttributeValues,
      ReturnValues: returned,
    };
    try {
      const { status, json } = await ask(JSON.stringify(input));
      if (status === 200)
        return { kind: 'written', row: readRow(answered.parse(json).Attributes ?? {}) };
      return refused.safeParse(json).success ? { kind: 'refused' } : undecided;
    } catch {
      return undecided;
    }
  };
}
