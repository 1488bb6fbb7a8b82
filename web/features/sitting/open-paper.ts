import { type Paper, paper } from '../../../shared/paper/paper.ts';

/** Length of the nonce that stands before the ciphertext. */
const nonceBytes = 12;

/**
 * Opens the candidate's paper: 12 bytes nonce, then AES-256-GCM, with the key (base64) the server
 * released at the bell. Rejects if the key does not fit or the paper is damaged.
 */
export async function openPaper(sealed: Uint8Array, keyBase64: string): Promise<Paper> {
  const raw = Uint8Array.from(atob(keyBase64), (c) => c.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const iv = new Uint8Array(sealed.slice(0, nonceBytes));
  const body = new Uint8Array(sealed.slice(nonceBytes));
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, body);
  return paper.parse(JSON.parse(new TextDecoder().decode(plain)));
}
