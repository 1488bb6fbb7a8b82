import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const privateKey = z.record(z.string(), z.unknown());
const localKeys = z.object({
  vault: z.base64(),
  candidateTokens: z.base64(),
  admissionPepper: z.base64(),
  cookies: z.string(),
  signing: privateKey,
  /** Sign receipts: the newest first; the earlier ones stay, so that their receipts can be checked. */
  receipts: z.tuple([privateKey], privateKey),
});
export type LocalKeys = z.infer<typeof localKeys>;

/** A fresh key for ES256, as a file can hold it. */
async function makePrivateKey(): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)) };
}

async function makeKeys(): Promise<LocalKeys> {
  const secret = () => randomBytes(32).toString('base64');
  return {
    vault: secret(),
    candidateTokens: secret(),
    admissionPepper: secret(),
    cookies: secret(),
    signing: {
      ...(await makePrivateKey()),
      use: 'sig',
      alg: 'ES256',
      kid: randomBytes(6).toString('hex'),
    },
    receipts: [await makePrivateKey()],
  };
}

/**
 * The secrets of this installation, made at random on its first start and kept in a file that only
 * its owner may read. There are no defaults: losing the file means losing what is sealed. With
 * `newReceiptKey` receipts are signed with a fresh key from now on.
 */
export async function readOrMakeLocalKeys(
  dataFolder: string,
  { newReceiptKey = false } = {},
): Promise<LocalKeys> {
  const file = join(dataFolder, 'keys.json');
  const write = (keys: LocalKeys) => writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  if (!existsSync(file)) write(await makeKeys());
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  const { receipts = [] } = kept;
  // A folder of before there were receipts gets its first key now.
  if (receipts.length === 0 || newReceiptKey)
    write(localKeys.parse({ ...kept, receipts: [await makePrivateKey(), ...receipts] }));
  return localKeys.parse(JSON.parse(readFileSync(file, 'utf8')));
}
