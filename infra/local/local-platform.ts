import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { UndiciHttpHandler } from '@smithy/undici-http-handler';
import type { Platform } from '../../functions/entry/platform.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import { jsonLog } from '../../functions/platform/log.ts';
import { dynamoTable } from '../../functions/platform/table.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { adjustableClock } from './adjustable-clock.ts';
import { fileObjectStore } from './file-object-store.ts';
import type { LocalKeys } from './local-keys.ts';
import type { ProcessEnvironment } from './process-environment.ts';

export const localTableName = 'truong-thi';

/** The engine wants to see a signature, and checks none: computing one would cost a tenth of a save. */
const unsigned = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=embedded/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
  'x-amz-date': '20260101T000000Z',
};

/** A client of the embedded engine. These words are no secret. */
export function localDynamo(port: number): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
    signer: {
      sign: async (request) => {
        Object.assign(request.headers, unsigned);
        return request;
      },
    },
    maxAttempts: 8,
    requestHandler: new UndiciHttpHandler(),
  });
}

/** The platform of one process on this machine: embedded table, folder of objects, key file. */
export function localPlatform(env: ProcessEnvironment, keys: LocalKeys): Platform {
  return {
    table: dynamoTable(localDynamo(env.DATABASE_PORT), localTableName),
    objects: fileObjectStore(join(env.DATA_FOLDER, 'objects')),
    vault: keyVault(Buffer.from(keys.vault, 'base64')),
    clock: env.ADJUSTABLE_CLOCK === 'yes' ? adjustableClock(env.DATA_FOLDER) : systemClock,
    ids: randomIds,
    log: jsonLog,
  };
}
