import { expect, it } from 'vitest';
import { item } from './item.ts';

it('questions stored before there were other kinds still open, as they were', () => {
  const stored = {
    itemId: 'item-1',
    topic: 'Hiến pháp',
    difficulty: 'easy',
    stem: 'Cơ quan nào?',
    kind: 'multiple',
    options: [
      { optionId: 'aa', text: 'Một' },
      { optionId: 'bb', text: 'Hai' },
    ],
    key: ['aa', 'bb'],
    source: 'Điều 69',
  };
  expect(item.parse(stored)).toEqual(stored);
});

it('a question without options may leave the list out', () => {
  const stored = { itemId: 'item-2', topic: 't', difficulty: 'hard', stem: 's', source: 'c' };
  const key = { value: 3.14, tolerance: 0.01 };
  expect(item.parse({ ...stored, kind: 'numeric', key })).toMatchObject({ options: [], key });
  expect(item.safeParse({ ...stored, kind: 'order', options: [], key: [] }).success).toBe(false);
});
