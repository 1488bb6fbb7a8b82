import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { dynamoTable, type Table } from '../../functions/platform/table.ts';
import { tableDefinition } from '../../infra/local/table-definition.ts';

async function startEngine() {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => server.close(done)),
  };
}

/**
 * A fresh table on a real DynamoDB engine: the embedded one in memory, or the one at
 * TEST_DYNAMODB_ENDPOINT where the developer points to AWS's DynamoDB Local.
 */
export async function embeddedTable(): Promise<{
  table: Table;
  client: DynamoDBClient;
  tableName: string;
  stop(): Promise<void>;
}> {
  const given = process.env.TEST_DYNAMODB_ENDPOINT;
  const engine = given ? undefined : await startEngine();
  const endpoint = given ?? engine?.endpoint ?? '';
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tableName = `test-${process.pid}-${Math.floor(performance.now() * 1000)}`;
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  return {
    table: dynamoTable(client, tableName),
    client,
    tableName,
    async stop() {
      client.destroy();
      await engine?.stop();
    },
  };
}
