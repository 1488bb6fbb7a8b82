import { type Paper, paper } from '../../../shared/paper/paper.ts';

/** Length of the nonce that stands before the ciphertext. */
const nonceBytes = 12;

/**
 * Opens the candidate's paper: 12 bytes nonce, then AES-256-GCM. Rejects if the key does not fit
 * or the paper is damaged.
 */
export async function openPaper(sealed: Uint8Array, key: CryptoKey): Promise<Paper> {
  const iv = new Uint8Array(sealed.slice(0, nonceBytes));
  const body = new Uint8Array(sealed.slice(nonceBytes));
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, body);
  return paper.parse(JSON.parse(new TextDecoder().decode(plain)));
}
