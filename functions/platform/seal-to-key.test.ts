import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWithSeed, sealingKeyOf, sealToKey } from './seal-to-key.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('sealing to a public key', () => {
  it('the public key of a seed is the one that RFC 7748 gives (6.1, Bob)', () => {
    const seed = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
    const published = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
    const key = sealingKeyOf(Buffer.from(seed, 'hex'));
    expect(Buffer.from(key, 'base64').toString('hex')).toBe(published);
  });

  it('opens with the seed, not with another, and not with a byte changed', () => {
    fc.assert(
      fc.property(bytes(32), bytes(32), bytes(32), fc.nat(91), (seed, other, secret, at) => {
        fc.pre(Buffer.compare(seed, other) !== 0);
        const sealed = sealToKey(sealingKeyOf(seed), secret);
        expect(Uint8Array.from(openWithSeed(seed, sealed))).toEqual(secret);
        // The bits that X25519 clamps away make two seeds of one key.
        if (sealingKeyOf(seed) !== sealingKeyOf(other))
          expect(() => openWithSeed(other, sealed)).toThrow();
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(() => openWithSeed(seed, changed)).toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
