import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embeddedTable } from '../builders/embedded-table.ts';

const runner = new URL('run-bundle.ts', import.meta.url).pathname;

/** Answers every request for a secret with the same one, as Secrets Manager would. */
async function startSecrets() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify({ SecretString: 'x'.repeat(64) }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/**
 * What a bundle needs around it: the embedded engine for DynamoDB, a keeper of secrets, and the
 * names its stack would give. Each run is a process of its own, in the bundle's folder, without our
 * node_modules anywhere above it.
 */
export async function bundleWorld() {
  const database = await embeddedTable();
  const secrets = await startSecrets();
  const { hostname, port, protocol } = (await database.client.config.endpoint?.()) ?? {};
  const env = {
    PATH: process.env.PATH ?? '',
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${port}`,
    TABLE_NAME: database.tableName,
    OBJECTS_BUCKET: 'objects',
    VAULT_KEY_ID: 'vault',
    ADMISSION_PEPPER_SECRET: 'pepper',
    CANDIDATE_TOKEN_SECRET: 'token',
    FRONT_SECRET: 'front',
    ARRIVAL_GRACE_MS: '3000',
    GRADE_FUNCTION: 'grade',
    RECEIPT_KEY_IDS: 'receipt-key',
    JOB_FUNCTION: 'job',
    ISSUER: 'https://issuer.example.vn',
    JWKS_URI: 'https://issuer.example.vn/jwks.json',
    CLIENT_ID: 'client',
    FIRST_ADMINISTRATOR: 'quan-tri',
  };
  return {
    table: database.table,
    /** Loads the bundle of a folder, hands it an event, and answers what its handler answered. */
    async run(folder: string, event: unknown): Promise<unknown> {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [runner, join(folder, 'index.mjs'), JSON.stringify(event)],
        { cwd: folder, env },
      );
      return JSON.parse(/^ANSWER (.*)$/m.exec(stdout)?.[1] ?? 'null');
    },
    async stop() {
      secrets.stop();
      await database.stop();
    },
  };
}
