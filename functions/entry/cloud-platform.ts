import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod';
import { systemClock } from '../platform/clock.ts';
import { randomIds } from '../platform/ids.ts';
import { kmsVault } from '../platform/kms-vault.ts';
import { jsonLog } from '../platform/log.ts';
import { s3ObjectStore } from '../platform/s3-object-store.ts';
import { dynamoTable } from '../platform/table.ts';
import type { cloudEnvironment } from './cloud-environment.ts';
import type { Platform } from './platform.ts';

/** The platform of a Lambda: DynamoDB, S3 and KMS by the names its stack gave. */
export function cloudPlatform(env: z.infer<typeof cloudEnvironment>): Platform {
  return {
    table: dynamoTable(new DynamoDBClient({}), env.TABLE_NAME),
    objects: s3ObjectStore(new S3Client({}), env.OBJECTS_BUCKET),
    vault: kmsVault(new KMSClient({}), env.VAULT_KEY_ID),
    clock: systemClock,
    ids: randomIds,
    log: jsonLog,
  };
}

/** A secret's text as bytes, read once as the Lambda starts. */
export async function readSecret(secretId: string): Promise<Uint8Array> {
  const answer = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: secretId }),
  );
  if (!answer.SecretString) throw new Error('the secret is empty');
  return Buffer.from(answer.SecretString);
}
