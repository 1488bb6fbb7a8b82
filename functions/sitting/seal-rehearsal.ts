import { randomBytes } from 'node:crypto';
import { encryptAesGcm } from '../platform/crypto.ts';
import { rehearsalPaper } from './rehearsal-paper.ts';

/**
 * The rehearsal paper sealed exactly as a real one, with its key beside it: nothing is secret in
 * it, and nothing is kept of who asked. Both in base64.
 */
export function sealRehearsal(): { paper: string; paperKey: string } {
  const key = randomBytes(32);
  const sealed = encryptAesGcm(key, Buffer.from(JSON.stringify(rehearsalPaper)));
  return {
    paper: Buffer.from(sealed).toString('base64'),
    paperKey: key.toString('base64'),
  };
}
