import { createPrivateKey, createPublicKey, type JsonWebKey, sign } from 'node:crypto';
import { type Signer, signerOf } from './signer.ts';
import { signingKeyOf } from './signing-key-of.ts';

/** A signer over private keys held by this process (JWK, P-256), the newest first. */
export function keySigner(privateKeys: readonly [JsonWebKey, ...JsonWebKey[]]): Signer {
  const [newest, ...earlier] = privateKeys;
  const key = createPrivateKey({ key: newest, format: 'jwk' });
  const publicHalf = (of: JsonWebKey) => signingKeyOf(createPublicKey({ key: of, format: 'jwk' }));
  return signerOf({
    publicKeys: async () => [
      await publicHalf(newest),
      ...(await Promise.all(earlier.map(publicHalf))),
    ],
    signature: async (data) => sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }),
  });
}
