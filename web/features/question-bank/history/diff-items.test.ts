import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../shared/question-bank/item.ts';
import { anyItem } from '../../../../test/builders/any-item.ts';
import { type DiffWords, diffItems, diffText } from './diff-items.ts';

const words: DiffWords = { key: 'đáp án', pinned: 'giữ chỗ', valueOf: (_, value) => value };
const plain = fc.constant({ text: 'chữ' });

describe('differences between versions', () => {
  it('gives both texts back from the runs', () => {
    const line = fc.array(fc.constantFrom('một', 'hai', 'ba', 'bốn', ' ', '.', '$x^2$'));
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const parts = diffText(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('finds nothing between a version and itself, and something where a text differs', () => {
    fc.assert(
      fc.property(anyItem(plain), (item) => {
        expect(diffItems(item, item, words)).toEqual([]);
        const other = { ...item, source: `${item.source} khoản 2` };
        expect(diffItems(item, other, words).map(({ field }) => field)).toEqual(['source']);
      }),
      { numRuns: 50 },
    );
  });

  it('says that the key moved from one option to another, word by word', () => {
    const item: Item = {
      ...{ itemId: 'i', topic: 't', difficulty: 'easy', stem: 's', source: 'x', kind: 'single' },
      options: [
        { optionId: 'a', text: 'Quốc hội' },
        { optionId: 'b', text: 'Chính phủ' },
      ],
      key: ['a'],
    };
    const [first, second] = diffItems(item, { ...item, key: ['b'] }, words);
    expect(first).toMatchObject({ field: 'options', place: 0 });
    expect(first?.parts.find(({ kind }) => kind === 'removed')?.text).toContain('đáp án');
    expect(second?.parts.find(({ kind }) => kind === 'added')?.text).toContain('đáp án');
  });
});
