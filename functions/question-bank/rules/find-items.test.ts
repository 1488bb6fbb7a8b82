import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { ItemFilter } from '../../../shared/question-bank/item-query.ts';
import { sampleItem } from '../../../test/builders/sample-item.ts';
import { countItems } from './count-items.ts';
import { enterEvent } from './enter-event.ts';
import { findItems } from './find-items.ts';

const topics = ['Luật', 'Luật / Nghĩa vụ', 'Luật / Nghĩa vụ / Đạo đức', 'Luật khác', 'Tin học'];
const groups = ['Kế toán', 'Văn thư'];
const people = ['an', 'binh'];

const drawn = fc.record({
  topic: fc.constantFrom(...topics),
  difficulty: fc.constantFrom('easy' as const, 'hard' as const),
  language: fc.constantFrom(undefined, 'en'),
  stemEn: fc.constantFrom(undefined, 'In English'),
  enemyGroup: fc.constantFrom(undefined, 'nhóm'),
  positionGroups: fc.constantFrom(undefined, [groups[0]!], groups),
  stem: fc.constantFrom('Đạo đức công vụ', 'Nghĩa vụ của công chức', 'Bảng tính'),
  essay: fc.boolean(),
  by: fc.constantFrom(...people),
  send: fc.boolean(),
});
const bank = fc.array(drawn, { minLength: 1, maxLength: 30 }).map((questions) => {
  const book = enterEvent(undefined, {
    sequence: 1,
    at: 1,
    by: 'an',
    event: { type: 'bankCreated', bankId: 'b-1', organisationId: 'org', name: 'B' },
  });
  questions.forEach(({ essay, by, send, ...tags }, i) => {
    const plain = essay ? sampleItem.essay(i) : sampleItem.choice(i, 4, [0]);
    const item = JSON.parse(JSON.stringify({ ...plain, ...tags })) as Item;
    const event = {
      type: 'itemWritten' as const,
      state: send ? 'inReview' : 'draft',
      item,
    } as const;
    enterEvent(book, { sequence: i + 2, at: i + 2, by, event });
  });
  return book;
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const filter = fc.record({
  search: fc.constantFrom('', 'dao duc', 'CONG'),
  topic: maybe(fc.constantFrom('Luật', 'Luật / Nghĩa vụ')),
  difficulty: maybe(fc.constant(['easy' as const])),
  kind: maybe(fc.constant(['essay' as const])),
  state: maybe(fc.constantFrom(['draft' as const], ['draft' as const, 'inReview' as const])),
  language: maybe(fc.constantFrom('vi', 'en')),
  positionGroup: maybe(fc.constantFrom(...groups)),
  author: maybe(fc.constantFrom(...people)),
  waiting: maybe(fc.constant('review' as const)),
}) as fc.Arbitrary<ItemFilter>;

const added = { sort: 'added', order: 'asc' } as const;
const total = (book: Parameters<typeof findItems>[0], given: ItemFilter) =>
  findItems(book, given, added, 'an').length;

describe('finding questions', () => {
  it('the number beside each filter is what choosing it leaves', () => {
    fc.assert(
      fc.property(bank, filter, (book, given) => {
        const counts = countItems(book, given, 'an');
        expect(counts.total).toBe(total(book, given));
        for (const { value, count } of counts.topic)
          expect(total(book, { ...given, topic: value })).toBe(count);
        for (const { value, count } of counts.difficulty)
          expect(total(book, { ...given, difficulty: [value] })).toBe(count);
        for (const { value, count } of counts.kind)
          expect(total(book, { ...given, kind: [value] })).toBe(count);
        for (const { value, count } of counts.state)
          expect(total(book, { ...given, state: [value] })).toBe(count);
        for (const { value, count } of counts.language)
          expect(total(book, { ...given, language: value })).toBe(count);
        for (const { value, count } of counts.positionGroup)
          expect(total(book, { ...given, positionGroup: value })).toBe(count);
        for (const { value, count } of counts.author)
          expect(total(book, { ...given, author: value })).toBe(count);
        for (const { value, count } of counts.enemyGroup)
          expect(total(book, { ...given, enemyGroup: value })).toBe(count);
      }),
    );
  });

  it('sorting loses nothing and turns round; a topic holds what is under it and no namesake', () => {
    fc.assert(
      fc.property(
        bank,
        fc.constantFrom('changed', 'topic', 'difficulty', 'state', 'author', 'stem'),
        (book, sort) => {
          const all = { search: '' };
          const up = findItems(book, all, { sort, order: 'asc' } as never, 'an');
          const plain = findItems(book, all, added, 'an');
          const ids = (list: typeof up) => list.map(({ entry }) => entry.itemId);
          expect(ids(up).sort()).toEqual(ids(plain).sort());
          const law = findItems(book, { search: '', topic: 'Luật' }, added, 'an');
          for (const { current } of law) expect(current.item.topic).toMatch(/^Luật($| \/ )/);
        },
      ),
    );
  });
});
