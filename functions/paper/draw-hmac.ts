import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Hmac } from '../../shared/paper/draw-paper.ts';

const keys = new WeakMap<Uint8Array, KeyObject>();

/**
 * HMAC-SHA-256 for drawing. A paper takes hundreds under one key, and preparing the key costs six
 * times the hash; so the key's prepared form lives as long as the caller's bytes, which must not
 * be changed meanwhile.
 */
export const drawHmac: Hmac = (key, message) => {
  let prepared = keys.get(key);
  if (!prepared) {
    prepared = createSecretKey(key);
    keys.set(key, prepared);
  }
  return createHmac('sha256', prepared).update(message).digest();
};
