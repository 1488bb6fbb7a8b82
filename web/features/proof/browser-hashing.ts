import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hashing } from '../../../shared/proof/hashing.ts';

/** The hashes a proof rests on, computed in this browser. */
export const browserHashing: Hashing = {
  sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  hmac: (key, message) => hmac(sha256, key, utf8ToBytes(message)),
};
