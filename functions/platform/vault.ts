import { decryptAesGcm, encryptAesGcm } from './crypto.ts';

/** Encrypts small secrets under a key that never leaves its keeper: KMS in the cloud, a key file locally. */
export interface Vault {
  /** `purpose` is bound to the ciphertext: opening it for another purpose fails. */
  seal(purpose: string, plain: Uint8Array): Promise<Uint8Array>;
  open(purpose: string, sealed: Uint8Array): Promise<Uint8Array>;
}

/** A vault over a 32-byte key held by this process. The purpose is encrypted with the secret. */
export function keyVault(key: Uint8Array): Vault {
  return {
    async seal(purpose, plain) {
      const name = Buffer.from(purpose);
      return encryptAesGcm(key, Buffer.concat([Buffer.from([name.length]), name, plain]));
    },
    async open(purpose, sealed) {
      const opened = decryptAesGcm(key, sealed);
      const length = opened[0] ?? 0;
      if (Buffer.from(opened.subarray(1, 1 + length)).toString() !== purpose) {
        throw new Error('the secret was sealed for another purpose');
      }
      return opened.subarray(1 + length);
    },
  };
}
