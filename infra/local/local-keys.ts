import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const localKeys = z.object({
  vault: z.base64(),
  candidateTokens: z.base64(),
  admissionPepper: z.base64(),
  cookies: z.string(),
  signing: z.record(z.string(), z.unknown()),
});
export type LocalKeys = z.infer<typeof localKeys>;

/**
 * The secrets of this installation, made at random on its first start and kept in a file that only
 * its owner may read. There are no defaults: losing the file means losing what is sealed.
 */
export async function readOrMakeLocalKeys(dataFolder: string): Promise<LocalKeys> {
  const file = join(dataFolder, 'keys.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('base64');
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const keys: LocalKeys = {
      vault: secret(),
      candidateTokens: secret(),
      admissionPepper: secret(),
      cookies: secret(),
      signing: {
        ...(await exportJWK(privateKey)),
        use: 'sig',
        alg: 'ES256',
        kid: randomBytes(6).toString('hex'),
      },
    };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  return localKeys.parse(JSON.parse(readFileSync(file, 'utf8')));
}
