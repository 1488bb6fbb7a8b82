import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedShuffle } from './keyed-shuffle.ts';

const blocksOf = (key: string) => (block: number) =>
  createHmac('sha256', key).update(String(block)).digest();
const chiSquare = (seen: readonly number[]) => {
  const expected = seen.reduce((a, b) => a + b, 0) / seen.length;
  return seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

describe('a keyed shuffle', () => {
  it('takes so many of the list, none twice, and the same with the same key', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 80 }),
        fc.nat(90),
        fc.string(),
        (list, take, key) => {
          const taken = keyedShuffle(list, take, blocksOf(key));
          expect(taken).toHaveLength(Math.min(take, list.length));
          expect(new Set(taken).size).toBe(taken.length);
          for (const each of taken) expect(list).toContain(each);
          expect(keyedShuffle(list, take, blocksOf(key))).toEqual(taken);
        },
      ),
    );
  });

  it('begins alike however many are taken', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    expect(keyedShuffle(list, 50, blocksOf('k')).slice(0, 7)).toEqual(
      keyedShuffle(list, 7, blocksOf('k')),
    );
  });

  it('gives each of the 24 orders of four equally often', () => {
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = keyedShuffle('ABCD'.split(''), 4, blocksOf(`key ${i}`)).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // 23 degrees of freedom: 49.7 is exceeded by chance once in a thousand.
    expect(chiSquare([...seen.values()])).toBeLessThan(49.7);
  });

  it('throws away words that would favour small numbers', () => {
    // Bound 3: the largest word, 2³² − 1, is beyond the last whole multiple of three.
    const first = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 2, 0, 0, 0, 1]);
    expect(keyedShuffle(['a', 'b', 'c'], 1, () => first)).toEqual(['c']);
  });
});
