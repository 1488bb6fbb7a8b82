import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** SHA-256 of a text or bytes, as lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** HMAC-SHA-256, as bytes. */
export function hmacSha256(key: Uint8Array, message: string): Uint8Array {
  return createHmac('sha256', key).update(message).digest();
}

/**
 * AES-256-GCM: 12 bytes of fresh nonce, then ciphertext and tag, as WebCrypto expects them. What is
 * `additional` stays readable beside it and cannot be changed either.
 */
export function encryptAesGcm(key: Uint8Array, plain: Uint8Array, additional?: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  if (additional !== undefined) cipher.setAAD(Buffer.from(additional));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Undoes encryptAesGcm, or what a browser encrypted with additional data; throws where key, bytes or
 * additional data are not the ones of the encryption.
 */
export function decryptAesGcm(
  key: Uint8Array,
  sealed: Uint8Array,
  additional?: string,
): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  if (additional !== undefined) decipher.setAAD(Buffer.from(additional));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([
    decipher.update(sealed.subarray(12, sealed.length - 16)),
    decipher.final(),
  ]);
}
