import { createCipheriv, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { importKey } from './import-key.ts';
import { openPaper } from './open-paper.ts';

const paper = {
  version: 1,
  title: 'Kiến thức chung',
  questions: [
    { number: 1, stem: 'Thủ đô?', kind: 'single', options: [{ text: 'A' }, { text: 'B' }] },
  ],
};

const opening = (key: Buffer) => importKey(key.toString('base64'), 'decrypt');

function seal(key: Uint8Array): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(paper), 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, body, cipher.getAuthTag()]));
}

it('opens at the bell what was sealed before it', async () => {
  const key = randomBytes(32);
  expect(await openPaper(seal(key), await opening(key))).toEqual(paper);
});

it('shows nothing with a wrong key, and nothing of a damaged paper', async () => {
  const key = randomBytes(32);
  await expect(openPaper(seal(key), await opening(randomBytes(32)))).rejects.toThrow();
  const damaged = seal(key);
  damaged[20] = (damaged[20] ?? 0) ^ 1;
  await expect(openPaper(damaged, await opening(key))).rejects.toThrow();
});

it('the key that stays in the browser over a reload cannot be read out of it', async () => {
  const key = await opening(randomBytes(32));
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});
