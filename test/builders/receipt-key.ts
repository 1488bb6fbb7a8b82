import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** A fresh private key of receipts. */
export function receiptKey(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'jwk' });
}
