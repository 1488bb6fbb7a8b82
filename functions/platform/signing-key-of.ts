import type { KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { type SigningKey, signingKey } from '../../shared/kernel/signing-key.ts';

/** A public key under its thumbprint. Throws where it is not on the curve P-256. */
export async function signingKeyOf(publicKey: KeyObject): Promise<SigningKey> {
  const jwk = publicKey.export({ format: 'jwk' });
  return signingKey.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}
