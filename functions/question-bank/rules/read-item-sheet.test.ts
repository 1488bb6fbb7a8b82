import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/kernel/sheet-row.ts';
import { item } from '../../../shared/question-bank/item.ts';
import { testIds } from '../../../test/builders/test-ids.ts';
import { mathOfTex } from '../math/math-of-tex.ts';
import { readItemSheet } from './read-item-sheet.ts';

const headings = ['Chủ đề', 'Độ khó', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C'];
const all = [...headings, 'Phương án D', 'Đáp án', 'Căn cứ'];
const good: Cell[] = ['Hiến pháp', 'Dễ', 'Cơ quan nào?', 'Một', 'Hai', 'Ba', 'Bốn', 'B', 'Điều 69'];
const rowsOf = (...rows: Cell[][]) => rows.map((cells, index) => ({ row: index + 1, cells }));
const read = (...rows: Cell[][]) => readItemSheet(rowsOf(...rows), [], testIds().next, mathOfTex);
/** The good row with some cells replaced, by heading. */
const withCells = (changed: Record<string, Cell>) =>
  all.map((heading, index) => (heading in changed ? changed[heading]! : good[index]!));

function findingsOf(...rows: Cell[][]) {
  const result = read(...rows);
  if (result.ok) return [];
  expect(result.problem.code).toBe('import-rejected');
  return (result.problem.findings ?? []).map(({ row, column, field }) => [row, column, field]);
}

describe('a good sheet', () => {
  test('becomes items with their keys', () => {
    const result = read(all, good, withCells({ 'Câu hỏi': 'Khác', 'Đáp án': 'A, C' }));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const [single, multiple] = result.value;
    expect(result.value.map((each) => item.parse(each))).toEqual(result.value);
    expect(single).toMatchObject({ topic: 'Hiến pháp', difficulty: 'easy', kind: 'single' });
    expect(single?.options.map((o) => o.text)).toEqual(['Một', 'Hai', 'Ba', 'Bốn']);
    expect(single?.key).toEqual([single?.options[1]?.optionId]);
    expect(multiple?.kind).toBe('multiple');
    expect(multiple?.key).toEqual([0, 2].map((i) => multiple?.options[i]?.optionId));
  });

  test('is understood with columns in any order, case, diacritics or English', () => {
    const order = [8, 7, 6, 5, 4, 3, 2, 1, 0];
    const names = [
      'TOPIC',
      'do kho',
      'câu  hỏi *',
      'option a',
      'PHUONG AN B',
      'C',
      'Lựa chọn D',
      'Key',
      'Nguồn',
    ];
    const result = read(
      [null, 'Ngân hàng câu hỏi kiến thức chung'],
      order.map((i) => names[i]!),
      order.map((i) => good[i]!),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value[0]).toMatchObject({ stem: 'Cơ quan nào?', source: 'Điều 69' });
  });

  test('takes whole numbers as options, and one spelling for a topic', () => {
    const result = read(
      all,
      good,
      withCells({
        'Chủ đề': 'HIẾN PHÁP',
        'Câu hỏi': 'Năm nào?',
        'Phương án A': 1945,
        'Phương án B': 1946,
      }),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value[1]?.topic).toBe('Hiến pháp');
    expect(result.value[1]?.options[0]?.text).toBe('1945');
  });

  test('ids tell nothing of the key: they do not depend on it', () => {
    const ids = (key: string) => {
      const result = read(all, withCells({ 'Đáp án': key }));
      return result.ok ? result.value[0]?.options.map((o) => o.optionId) : undefined;
    };
    expect(ids('A')).toEqual(ids('D'));
  });
});

describe('each mistake is named by row, column and heading, and nothing is imported', () => {
  test.each<[string, Record<string, Cell>, string, string]>([
    ['no question', { 'Câu hỏi': null }, 'C', 'Câu hỏi'],
    ['no topic', { 'Chủ đề': null }, 'A', 'Chủ đề'],
    ['no source', { 'Căn cứ': null }, 'I', 'Căn cứ'],
    ['unknown difficulty', { 'Độ khó': 'rất khó' }, 'B', 'Độ khó'],
    ['a word of the prototype as difficulty', { 'Độ khó': 'constructor' }, 'B', 'Độ khó'],
    ['a gap in the options', { 'Phương án C': null }, 'F', 'Phương án C'],
    ['no key', { 'Đáp án': null }, 'H', 'Đáp án'],
    ['a key that is no letter', { 'Đáp án': '2' }, 'H', 'Đáp án'],
    ['a key naming an empty option', { 'Đáp án': 'F' }, 'H', 'Đáp án'],
    ['a key naming an option twice', { 'Đáp án': 'BB' }, 'H', 'Đáp án'],
    ['two options alike', { 'Phương án D': ' một ' }, 'G', 'Phương án D'],
    ['a question too long', { 'Câu hỏi': 'x'.repeat(4001) }, 'C', 'Câu hỏi'],
    ['HTML', { 'Câu hỏi': 'Chọn <b>một</b>' }, 'C', 'Câu hỏi'],
    ['a script', { 'Phương án A': '<script src=x>' }, 'D', 'Phương án A'],
    ['an invisible character', { 'Câu hỏi': 'Chọn\u202Emột' }, 'C', 'Câu hỏi'],
    ['a date the sheet made of "2/9"', { 'Phương án A': new Date(0) }, 'D', 'Phương án A'],
    ['a number the sheet made of "50%"', { 'Phương án A': 0.5 }, 'D', 'Phương án A'],
  ])('%s', (_, changed, column, field) => {
    expect(findingsOf(all, good, withCells(changed))).toEqual([[3, column, field]]);
  });

  test('fewer than two options', () => {
    const lone = { 'Phương án B': null, 'Phương án C': null, 'Phương án D': null, 'Đáp án': 'A' };
    expect(findingsOf(all, withCells(lone))).toEqual([[2, 'E', 'Phương án B']]);
  });

  test('a question twice in the file, though spelled and ordered differently', () => {
    const twin = withCells({
      'Câu hỏi': 'CƠ  quan NAO?',
      'Phương án A': 'Bốn',
      'Phương án D': 'Mot',
      'Đáp án': 'B',
    });
    expect(findingsOf(all, good, twin)).toEqual([[3, 'C', 'Câu hỏi']]);
  });

  test('a question the bank already has', () => {
    const first = read(all, good);
    if (!first.ok) throw new Error('the good row is good');
    const again = readItemSheet(rowsOf(all, good), first.value, testIds().next, mathOfTex);
    expect(again.ok ? [] : again.problem.findings).toMatchObject([{ row: 2, column: 'C' }]);
  });

  test('the same stem over other options is another question', () => {
    expect(read(all, good, withCells({ 'Phương án A': 'Năm' })).ok).toBe(true);
  });

  test('a missing column and a doubled one', () => {
    const without = all.filter((heading) => heading !== 'Căn cứ');
    expect(findingsOf([...without, 'Câu hỏi'], good)).toEqual([
      [1, 'I', 'Câu hỏi'],
      [1, undefined, 'Căn cứ'],
    ]);
  });

  test('headings without a question, and an empty file', () => {
    expect(findingsOf(all)).toHaveLength(1);
    expect(findingsOf().length).toBeGreaterThan(0);
  });

  test('every row is reported, the list is bounded, the count is true', () => {
    const bad = withCells({ 'Độ khó': 'x', 'Đáp án': 'x' });
    const result = read(all, ...Array.from({ length: 1000 }, () => bad));
    if (result.ok) throw new Error('bad rows were accepted');
    expect(result.problem.values?.count).toBe(2000);
    expect(result.problem.findings).toHaveLength(501);
  });
});

test('whatever stands in the cells, it is read or refused, never a crash', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom<Cell>(null, 'A', 'B,C', 'Dễ', 'khó', true, 12, 1.5, new Date(0)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }), (rows) => {
      const result = read(all, ...(rows as Cell[][]));
      if (result.ok) for (const each of result.value) item.parse(each);
      else expect(result.problem.findings?.length).toBeGreaterThan(0);
    }),
  );
});

test('two thousand questions are read in well under ten seconds', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => withCells({ 'Câu hỏi': `Câu số ${i}` }));
  const start = performance.now();
  expect(read(all, ...rows).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(3000);
});
