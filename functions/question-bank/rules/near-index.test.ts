import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../../test/builders/sample-item.ts';
import { nearFrom, nearIndex } from './near-index.ts';
import { nearItems } from './near-items.ts';
import { jaccard, shingles } from './shingles.ts';

const words = [
  'công',
  'chức',
  'Luật',
  'nghĩa vụ',
  'cán bộ',
  'Đảng',
  'quyền',
  'điều',
  'hạn',
  'tuổi',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
  .map((list) => list.join(' '));
const question = fc.record({
  stem: text,
  options: fc.array(
    text.map((each) => ({ text: each })),
    { minLength: 2, maxLength: 5 },
  ),
});

const bare = (given: string) =>
  given.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('shingles', () => {
  it('do not see case, diacritics, white space, punctuation and the order of options', () => {
    fc.assert(
      fc.property(question, (given) => {
        const same = {
          stem: `  ${bare(given.stem).toUpperCase().replaceAll(' ', ' \n')}?`,
          options: given.options.map((each) => ({ text: bare(each.text) })).reverse(),
        };
        expect(jaccard(shingles(given), shingles(same))).toBe(1);
      }),
    );
  });

  it('are compared as sets are: the same both ways, 1 with itself, 0 with nothing in common', () => {
    fc.assert(
      fc.property(question, question, (a, b) => {
        const [left, right] = [shingles(a), shingles(b)];
        const both = [...left].filter((each) => right.includes(each)).length;
        const either = new Set([...left, ...right]).size;
        expect(jaccard(left, right)).toBeCloseTo(both / either);
        expect(jaccard(right, left)).toBe(jaccard(left, right));
        expect(jaccard(left, left)).toBe(1);
      }),
    );
  });
});

describe('the index of near sets', () => {
  it('finds exactly what comparing with each would find, after puts and removals', () => {
    fc.assert(
      fc.property(
        fc.array(question, { minLength: 1, maxLength: 25 }),
        fc.array(fc.nat(24), { maxLength: 5 }),
        question,
        (bank, removed, asked) => {
          const index = nearIndex();
          const sets = new Map<string, Uint32Array>();
          bank.forEach((each, i) => {
            // Every name is put twice, the first time with another text.
            index.put(`q${i}`, shingles(bank[(i + 1) % bank.length]!));
            index.put(`q${i}`, shingles(each));
            sets.set(`q${i}`, shingles(each));
          });
          for (const i of removed) {
            index.remove(`q${i}`);
            sets.delete(`q${i}`);
          }
          for (const set of [shingles(asked), ...sets.values()]) {
            const slowly = [...sets]
              .filter(([, other]) => jaccard(set, other) >= nearFrom)
              .map(([name]) => name)
              .sort();
            expect(
              index
                .find(set)
                .map(({ name }) => name)
                .sort(),
            ).toEqual(slowly);
          }
        },
      ),
    );
  });

  it('warns of a question with one word changed, and says it is not the same', () => {
    const near = nearItems();
    const stem =
      'Theo Luật Cán bộ, công chức, cán bộ được hiểu là công dân Việt Nam được bầu cử giữ chức vụ theo nhiệm kỳ';
    const first = { ...sampleItem.choice(1, 4, [0]), stem };
    near.add(first);
    near.add(sampleItem.choice(2, 4, [0]));
    const [twin] = near.of({ ...sampleItem.choice(3, 4, [0]), stem: stem.replace('Việt', 'viet') });
    expect(twin).toMatchObject({ itemId: 'item-1', similarity: 1, exact: true });
    const [other] = near.of({
      ...sampleItem.choice(3, 4, [0]),
      stem: stem.replace('bầu', 'tuyển'),
    });
    expect(other).toMatchObject({ itemId: 'item-1', exact: false });
    expect(other?.similarity).toBeGreaterThan(0.7);
    expect(near.of(first)).toEqual([]);
  });
});
