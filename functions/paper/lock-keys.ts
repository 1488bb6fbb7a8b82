import { hmacSha256, sha256Hex } from '../platform/crypto.ts';

/** The bytes that officers' shares add up to: 128 random bits. */
export const lockSecretLength = 16;

/**
 * What follows from a lock's secret: the exam secret that decides every draw, in hex, the key that
 * the frozen bank is encrypted under, and the seed of the key that backups are sealed to.
 */
export function lockKeys(secret: Uint8Array): {
  examSecret: string;
  bankKey: Uint8Array;
  backupSeed: Uint8Array;
} {
  return {
    examSecret: Buffer.from(hmacSha256(secret, 'exam-secret')).toString('hex'),
    bankKey: hmacSha256(secret, 'bank-key'),
    backupSeed: hmacSha256(secret, 'backup-key'),
  };
}

/** The published commitment to one share. */
export const shareCommitmentOf = (share: Uint8Array): string =>
  sha256Hex(Buffer.concat([Buffer.from('share|'), share]));
