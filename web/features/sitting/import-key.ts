/**
 * Takes a released key (base64, 256 bits) as one that nobody can read out of this browser again:
 * it can be kept in its storage and used for `usage`, not exported. Rejects what is no key.
 */
export function importKey(base64: string, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [usage]);
}
