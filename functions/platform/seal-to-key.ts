import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { decryptAesGcm, encryptAesGcm, hmacSha256 } from './crypto.ts';

/** What comes before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b656e04220420', 'hex');
const privateKeyOf = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
const publicBytes = (key: ReturnType<typeof createPublicKey>) => {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
};
const publicKeyFrom = (bytes: Uint8Array) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(bytes).toString('base64url') },
    format: 'jwk',
  });

/** The public half of the X25519 key that 32 secret bytes are, as base64. */
export function sealingKeyOf(seed: Uint8Array): string {
  return publicBytes(createPublicKey(privateKeyOf(seed))).toString('base64');
}

/** The key that both sides arrive at, bound to the two public keys it came from. */
const wrappingKey = (shared: Uint8Array, sender: Uint8Array, receiver: Uint8Array) =>
  hmacSha256(
    shared,
    `seal-to-key|${Buffer.from(sender).toString('hex')}|${Buffer.from(receiver).toString('hex')}`,
  );

/** Seals a secret to a public key: anybody can, and only who has the seed opens it. */
export function sealToKey(sealingKey: string, plain: Uint8Array): Uint8Array {
  const receiver = Buffer.from(sealingKey, 'base64');
  const own = generateKeyPairSync('x25519');
  const shared = diffieHellman({ privateKey: own.privateKey, publicKey: publicKeyFrom(receiver) });
  const sender = publicBytes(own.publicKey);
  return Buffer.concat([sender, encryptAesGcm(wrappingKey(shared, sender, receiver), plain)]);
}

/** Opens what was sealed to the seed's public key; throws where it was sealed to another, or changed. */
export function openWithSeed(seed: Uint8Array, sealed: Uint8Array): Uint8Array {
  const privateKey = privateKeyOf(seed);
  const sender = sealed.subarray(0, 32);
  const shared = diffieHellman({ privateKey, publicKey: publicKeyFrom(sender) });
  const receiver = publicBytes(createPublicKey(privateKey));
  return decryptAesGcm(wrappingKey(shared, sender, receiver), sealed.subarray(32));
}
