import type { Hashing } from '../../shared/proof/hashing.ts';
import { drawHmac } from '../paper/draw-hmac.ts';
import { sha256Hex } from '../platform/crypto.ts';

/** The hashes a proof rests on, from the server's own library. */
export const serverHashing: Hashing = { sha256: (text) => sha256Hex(text), hmac: drawHmac };
