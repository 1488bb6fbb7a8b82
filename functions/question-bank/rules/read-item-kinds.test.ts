import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionKind } from '../../../shared/paper/question-kind.ts';
import { type Item, item } from '../../../shared/question-bank/item.ts';
import { testIds } from '../../../test/builders/test-ids.ts';
import { itemExamples } from '../item-examples.ts';
import { mathOfTex } from '../math/math-of-tex.ts';
import { itemFields } from './item-fields.ts';
import { readItemSheet } from './read-item-sheet.ts';

type Row = (typeof itemExamples)[number];
const headings = itemFields.map((field) => field.heading);
const good: Row = { topic: 'Văn bản', difficulty: 'Dễ', stem: 'Câu?', source: 'Điều 1' };

function read(...rows: Row[]) {
  const cells = rows.map((row) => itemFields.map((field) => row[field.name] ?? null));
  return readItemSheet(
    [headings, ...cells].map((each, i) => ({ row: i + 1, cells: each })),
    [],
    testIds().next,
    mathOfTex,
  );
}
type Of<K, I = Item> = I extends Item ? (K extends I['kind'] ? I : never) : never;
function one<K extends Item['kind']>(kind: K, more: Row): Of<K> {
  const result = read({ ...good, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const [made] = result.value;
  expect(item.parse(made)).toEqual(made);
  expect(made?.kind).toBe(kind);
  return made as Of<K>;
}
function findings(more: Row) {
  const result = read({ ...good, ...more });
  return result.ok ? [] : (result.problem.findings ?? []).map((each) => each.field);
}
const texts = (options: Item['options'], ids: readonly string[]) =>
  ids.map((id) => options.find((each) => each.optionId === id)?.text);

describe('each kind of question', () => {
  test('the examples of the template can be imported as they stand, one of each kind', () => {
    const result = read(...itemExamples);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(new Set(result.value.map((each) => each.kind))).toEqual(new Set(questionKind.options));
    expect(result.value.map((each) => item.parse(each))).toEqual(result.value);
  });

  test('true or false', () => {
    const made = one('trueFalse', { kind: 'đúng / sai', key: 'sai' });
    expect(made.options.map((o) => o.text)).toEqual(['Đúng', 'Sai']);
    expect(texts(made.options, made.key)).toEqual(['Sai']);
    one('trueFalse', { kind: 'Đúng/Sai', key: 'TRUE', A: 'Đúng', B: 'Sai' });
  });

  test.each([
    ['3,14 ± 0,01', 3.14, 0.01],
    ['3.14 +- 0.01', 3.14, 0.01],
    ['-5', -5, 0],
    ['1.234.567,5 +/- 1', 1234567.5, 1],
  ])('a number: %s', (key, value, tolerance) => {
    expect(one('numeric', { kind: 'Điền số', key }).key).toEqual({ value, tolerance });
  });

  test('a short text', () => {
    const key = 'Quốc hội | QH|Quốc hội';
    expect(one('text', { kind: 'trả lời ngắn', key }).key).toEqual({
      accepted: ['Quốc hội', 'QH'],
    });
    expect(one('text', { kind: 'Trả lời ngắn (phân biệt hoa thường)', key: 'UBND' }).key).toEqual({
      accepted: ['UBND'],
      caseSensitive: true,
    });
  });

  test('an order, as written or as the key says', () => {
    const options = { A: 'một', B: 'hai', C: 'ba' };
    const plain = one('order', { kind: 'Sắp xếp', ...options });
    expect(texts(plain.options, plain.key)).toEqual(['một', 'hai', 'ba']);
    const keyed = one('order', { kind: 'order', ...options, key: 'C, A, B' });
    expect(texts(keyed.options, keyed.key)).toEqual(['ba', 'một', 'hai']);
  });

  test('pairs, with a right side for two and one for none', () => {
    const made = one('match', { kind: 'Ghép đôi', A: 'a => 1', B: 'b→2', C: 'c => 1', D: '=> 3' });
    expect(made.options.map((o) => o.text)).toEqual(['a', 'b', 'c']);
    expect(made.rights.map((o) => o.text)).toEqual(['1', '2', '3']);
    expect(
      texts(
        made.rights,
        made.key.map((pair) => pair.right),
      ),
    ).toEqual(['1', '2', '1']);
    expect(made.key.map((pair) => pair.left)).toEqual(made.options.map((o) => o.optionId));
  });

  test.each([
    ['', {}],
    ['200–500 từ', { minWords: 200, maxWords: 500 }],
    ['ít nhất 200 từ', { minWords: 200 }],
    ['Tối đa 500', { maxWords: 500 }],
  ])('an essay of "%s"', (key, words) => {
    expect(one('essay', { kind: 'Tự luận', key }).key).toEqual(words);
  });

  test('several answers of which only one is right', () => {
    expect(one('multiple', { kind: 'Nhiều đáp án', A: 'x', B: 'y', key: 'A' }).key).toHaveLength(1);
  });
});

describe('what is wrong with a kind is named by its column', () => {
  const two = { A: 'x', B: 'y' };
  const three = { ...two, C: 'z' };
  test.each<[string, Row, string]>([
    ['an unknown kind', { kind: 'Trắc địa', ...two, key: 'A' }, 'Loại câu hỏi'],
    ['a word of the prototype', { kind: 'constructor', ...two, key: 'A' }, 'Loại câu hỏi'],
    ['one answer with two keys', { kind: 'Một đáp án', ...two, key: 'A,B' }, 'Đáp án'],
    [
      'true or false with options',
      { kind: 'Đúng/Sai', ...two, A: 'Đúng', key: 'Sai' },
      'Phương án B',
    ],
    ['true or false without a key', { kind: 'Đúng/Sai' }, 'Đáp án'],
    ['neither true nor false', { kind: 'Đúng/Sai', key: 'Có thể' }, 'Đáp án'],
    ['a number that is none', { kind: 'Điền số', key: 'ba' }, 'Đáp án'],
    ['a number with two readings', { kind: 'Điền số', key: '1.000' }, 'Đáp án'],
    ['a tolerance below zero', { kind: 'Điền số', key: '3 ± -1' }, 'Đáp án'],
    ['two tolerances', { kind: 'Điền số', key: '3 ± 1 ± 1' }, 'Đáp án'],
    ['no number', { kind: 'Điền số' }, 'Đáp án'],
    ['a number with options', { kind: 'Điền số', A: 'x', key: '3' }, 'Phương án A'],
    ['an empty accepted text', { kind: 'Trả lời ngắn', key: 'a | ' }, 'Đáp án'],
    ['an order of two', { kind: 'Sắp xếp', ...two }, 'Phương án C'],
    ['an order whose key leaves one out', { kind: 'Sắp xếp', ...three, key: 'A,B' }, 'Đáp án'],
    ['a pair without an arrow', { kind: 'Ghép đôi', A: 'a => 1', B: 'b' }, 'Phương án B'],
    ['a pair with two arrows', { kind: 'Ghép đôi', A: 'a => 1', B: 'b => 2 => 3' }, 'Phương án B'],
    [
      'a left side twice',
      { kind: 'Ghép đôi', A: 'a => 1', B: 'b => 2', C: 'A => 3' },
      'Phương án C',
    ],
    ['one left side only', { kind: 'Ghép đôi', A: 'a => 1', B: '=> 2' }, 'Phương án A'],
    ['one right side only', { kind: 'Ghép đôi', A: 'a => 1', B: 'b => 1' }, 'Phương án A'],
    ['pairs with a key', { kind: 'Ghép đôi', A: 'a => 1', B: 'b => 2', key: 'A' }, 'Đáp án'],
    ['an essay with a letter for key', { kind: 'Tự luận', key: 'A' }, 'Đáp án'],
    ['an essay of fewer than its least', { kind: 'Tự luận', key: '500-200' }, 'Đáp án'],
  ])('%s', (_, row, field) => expect(findings(row)).toEqual([field]));
});

test('whatever stands in the cells of any kind, it is read or refused', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'a => b', 'c => d', '=> e', 'x', 'A', 'A,B,C', 'Đúng', '3,5 ± 1', '1.000'),
  );
  const row = fc.record({
    kind: fc.constantFrom(...itemExamples.map((each) => each.kind ?? '')),
    A: text,
    B: text,
    C: text,
    D: text,
    key: text,
  });
  fc.assert(
    fc.property(row, (more) => {
      const result = read({ ...good, ...more });
      if (result.ok) for (const each of result.value) expect(item.parse(each)).toEqual(each);
      else expect(result.problem.findings?.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
