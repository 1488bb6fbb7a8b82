import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/kernel/sheet-row.ts';
import { item } from '../../../shared/question-bank/item.ts';
import { testIds } from '../../../test/builders/test-ids.ts';
import { mathOfTex } from '../math/math-of-tex.ts';
import { readItemSheet } from './read-item-sheet.ts';
import { richOfDollars } from './rich-of-dollars.ts';
import { splitDollars } from './split-dollars.ts';

const formulasIn = (text: string) =>
  splitDollars(text).parts.flatMap((part) => (typeof part === 'string' ? [] : [part.tex]));

describe('dollar signs in a cell', () => {
  test.each([
    '10 $ và 20 $',
    'Giá từ $10 đến $20',
    'từ $5 lên 7$ mỗi chiếc',
    '$5 hay 7$ một chiếc',
    'US$10-US$20',
    '10$/20$',
    'tỷ giá 25.000 đ/$',
    '$10, $20',
    'viết \\$x^2\\$',
    'tổng $',
    '$ x $',
  ])('mean money in: %s', (text) => {
    expect(formulasIn(text)).toEqual([]);
    const read = richOfDollars(text, mathOfTex);
    expect(read).toEqual({ text: text.replaceAll('\\$', '$'), broken: [] });
  });

  test.each([
    ['Tính $x^2$.', ['x^2']],
    ['$a<b$ và $c>d$', ['a<b', 'c>d']],
    ['Với $n$ số, $\\frac{a}{b}$: $2$', ['n', '\\frac{a}{b}', '2']],
    ['$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$', ['\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}']],
    [
      '$v = \\frac{\\text{quãng đường}}{\\text{thời gian}}$',
      ['v = \\frac{\\text{quãng đường}}{\\text{thời gian}}'],
    ],
    ['giá 10 $ và $x_1$', ['x_1']],
    ['$\\alpha$($\\beta$)', ['\\alpha', '\\beta']],
    ['$\\left\\{1;2\\right\\}$', ['\\left\\{1;2\\right\\}']],
    ['$x \\in ℝ$ và $×$', ['x \\in ℝ', '×']],
    ['(giá $p\\$$)', ['p\\$']],
  ])('mean formulas in: %s', (text, formulas) => {
    expect(formulasIn(text)).toEqual(formulas);
    expect(richOfDollars(text, mathOfTex).broken).toEqual([]);
  });

  test('never lose a character, whatever stands between them', () => {
    const pieces = fc.constantFrom(
      '$',
      '$$',
      'x',
      ' ',
      '5',
      '^2',
      '\n',
      'giá',
      '\\$',
      '\\',
      ',',
      '{',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
        const text = some.join('');
        const { parts } = splitDollars(text);
        const again = parts
          .map((part) => (typeof part === 'string' ? part : part.written))
          .join('');
        const plain = (each: string) => each.replace(/\\+\$/g, '$');
        expect(plain(again)).toBe(plain(text));
      }),
    );
  });
});

const headings = ['Chủ đề', 'Độ khó', 'Loại câu hỏi', 'Câu hỏi', 'Phương án A', 'Phương án B'];
const all = [...headings, 'Đáp án', 'Căn cứ', 'Câu hỏi (tiếng Anh)'];
const read = (...rows: Cell[][]) =>
  readItemSheet(
    [all, ...rows].map((cells, i) => ({ row: i + 1, cells })),
    [],
    testIds().next,
    mathOfTex,
  );
const row = (kind: string, stem: string, a: string, b: string, key: string, en = ''): Cell[] => [
  'Số liệu',
  'Dễ',
  kind,
  stem,
  a,
  b,
  key,
  'Điều 1',
  en,
];

describe('formulas in the template', () => {
  test('come into stem, English and options of choices and pairs', () => {
    const result = read(
      row('', 'Tính $x^2$ với\n$x = 3$.', '$9$', '10 $', 'A', 'Find $x^2$.'),
      row('Ghép đôi', 'Ghép', '$\\alpha$ => an-pha', 'beta => $\\beta$', ''),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const [choice, match] = result.value;
    expect(result.value.map((each) => item.parse(each))).toEqual(result.value);
    expect(choice?.stem).toBe('Tính $x^2$ với\n$x = 3$.');
    expect(choice?.stemRich).toMatchObject([
      {
        content: [
          'Tính ',
          { type: 'formula', tex: 'x^2' },
          ' với',
          { type: 'break' },
          { type: 'formula', tex: 'x = 3' },
          '.',
        ],
      },
    ]);
    expect(choice?.stemEnRich).toBeDefined();
    expect(choice?.options.map((each) => each.rich !== undefined)).toEqual([true, false]);
    expect(match?.kind === 'match' && match.rights.map((each) => each.rich !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  test('that cannot be read are findings by row and column, and nothing is imported', () => {
    const result = read(
      row('', 'Câu đúng $x$', 'Một', 'Hai', 'A'),
      row('', 'Tính $\\frac{1}{$', 'Một', '$\\href{https://x.vn}{a}$', 'A'),
      row('', 'Tính $$x^2', 'Một', 'Hai', 'A'),
    );
    if (result.ok) throw new Error('imported');
    const places = result.problem.findings?.map((each) => [each.row, each.column]);
    expect(places).toEqual([
      [3, 'D'],
      [3, 'F'],
      [4, 'D'],
    ]);
    expect(result.problem.findings?.[0]?.vi).toContain('\\frac{1}{');
  });
});
