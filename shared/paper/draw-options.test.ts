import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../test/builders/sample-item.ts';
import type { Item } from '../question-bank/item.ts';
import { drawItemOf } from './draw-item.ts';
import { drawOptions } from './draw-options.ts';

const streamOf = (seed: string) => (use: string) => (block: number) =>
  createHmac('sha256', seed).update(`${use}|${block}`).digest();
const draw = (item: Item, seed: string) => drawOptions(drawItemOf(item), streamOf(seed));
const seed = fc.string({ minLength: 1 });
const chiSquare = (seen: readonly number[]) => {
  const expected = seen.reduce((a, b) => a + b, 0) / seen.length;
  return seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

describe('the options of a drawn question', () => {
  it('never show an ordering in its right order, and the same again with the same key', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 3, max: 6 }), (key, count) => {
        const item = sampleItem.order(1, count);
        const { optionIds } = draw(item, key);
        expect(optionIds).not.toEqual(item.key);
        expect([...optionIds].sort()).toEqual([...item.key].sort());
        expect(draw(item, key).optionIds).toEqual(optionIds);
      }),
    );
  });

  it('give every wrong order of three equally often', () => {
    const seen = new Map<string, number>();
    for (let i = 0; i < 10_000; i++) {
      const order = draw(sampleItem.order(1, 3), `key ${i}`).optionIds.join();
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(5);
    // 4 degrees of freedom: 18.5 is exceeded by chance once in a thousand.
    expect(chiSquare([...seen.values()])).toBeLessThan(18.5);
  });

  it('keep what is pinned in its place, and give the others every place left equally often', () => {
    const made = sampleItem.choice(1, 4, [0]);
    const item = {
      ...made,
      options: made.options.map((o, i) => (i === 3 || i === 1 ? { ...o, pinned: true } : o)),
    } as Item;
    const seen = [0, 0];
    for (let i = 0; i < 2000; i++) {
      const { optionIds } = draw(item, `key ${i}`);
      expect([optionIds[1], optionIds[3]]).toEqual(['1-o1', '1-o3']);
      const place = optionIds.indexOf('1-o0') / 2;
      seen[place] = (seen[place] ?? 0) + 1;
    }
    expect(chiSquare(seen)).toBeLessThan(10.8);
  });

  it('keep Đúng before Sai, whichever is right', () => {
    fc.assert(
      fc.property(seed, fc.boolean(), (key, right) => {
        expect(draw(sampleItem.trueFalse(1, right), key).optionIds).toEqual(['1-o0', '1-o1']);
      }),
    );
  });

  it('put right sides anywhere, so that no place tells the pair', () => {
    const item = sampleItem.match(1, 4);
    const at = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const { optionIds, rightIds = [] } = draw(item, `key ${i}`);
      expect([...rightIds].sort()).toEqual(item.rights.map((right) => right.optionId));
      const first = optionIds[0]?.replace('o', 'r') ?? '';
      const place = rightIds.indexOf(first);
      at[place] = (at[place] ?? 0) + 1;
    }
    expect(chiSquare(at)).toBeLessThan(16.3);
  });

  it('have none where there is something to write', () => {
    for (const item of [sampleItem.numeric(1, 3, 0), sampleItem.text(1, 'a'), sampleItem.essay(1)])
      expect(draw(item, 'key')).toEqual({ itemId: 'item-1', optionIds: [] });
  });

  it('of papers sealed before stay where they were', () => {
    const single = sampleItem.choice(7, 4, [0]);
    const multiple = sampleItem.choice(8, 6, [1, 2]);
    expect(draw(single, 'sealed').optionIds.join()).toBe('7-o2,7-o0,7-o1,7-o3');
    expect(draw(multiple, 'sealed').optionIds.join()).toBe('8-o1,8-o5,8-o4,8-o0,8-o3,8-o2');
  });
});
