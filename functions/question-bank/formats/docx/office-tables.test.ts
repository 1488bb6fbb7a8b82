import { expect, test } from 'vitest';
import { docx, p, r, table } from '../../../../test/builders/docx-files.ts';
import { shownItem } from '../../../../test/builders/shown-item.ts';
import { readDocx } from './read-docx.ts';

const four = ['A. Hà Nội', 'B. Huế', 'C. Đà Nẵng', 'D. Cần Thơ'];
const cell = (...texts: string[]) => texts.map((text) => p(text)).join('');
const marked = four.map((text, i) => p([r(text, { b: i === 1 })])).join('');
const first = 'Thủ đô? | Hà Nội | *Huế | Đà Nẵng | Cần Thơ';
const second = 'Hai? | *Một | Hai';

const tables = {
  'options in the cell of the question': [
    ['STT', 'Nội dung câu hỏi và phương án trả lời', 'Đáp án', 'Căn cứ'],
    ['1', cell('Câu 1. Thủ đô?', ...four), 'B', 'Điều 5'],
    ['2', cell('Hai?', 'A. Một', 'B. Hai'), 'A (Điều 6)', ''],
  ],
  'options in a cell of their own': [
    ['STT', 'Câu hỏi', 'Phương án trả lời', 'Đáp án'],
    ['1', 'Thủ đô?', cell(...four), 'B'],
    ['2', 'Hai?', 'A. Một   B. Hai', 'a'],
  ],
  'options without letters, a line each': [
    ['STT', 'Câu hỏi', 'Các phương án', 'Đáp án đúng'],
    ['1', 'Thủ đô?', cell('Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ'), 'B'],
    ['2', 'Hai?', cell('Một', 'Hai'), 'Một'],
  ],
  'options under "Đáp án", the right one bold': [
    ['STT', 'Câu hỏi', 'Đáp án'],
    ['1', 'Thủ đô?', marked],
    ['2', 'Hai?', p([r('A. Một', { b: true })]) + p('B. Hai')],
  ],
  'headings in two rows': [
    ['TT', 'Nội dung câu hỏi', 'Phương án trả lời', 'Đáp án'],
    ['', '', 'A', 'B', 'C', 'D', ''],
    ['1', 'Thủ đô?', 'Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'B'],
    ['2', 'Hai?', 'Một', 'Hai', '', '', 'A'],
  ],
  'a row for each option, the right one crossed': [
    ['STT', 'Nội dung câu hỏi', 'Phương án', 'Đáp án đúng'],
    ['1', 'Thủ đô?', 'A. Hà Nội', ''],
    ['', '', 'B. Huế', 'x'],
    ['', '', 'C. Đà Nẵng', ''],
    ['', '', 'D. Cần Thơ', ''],
    ['2', 'Hai?', 'A. Một', 'X'],
    ['', '', 'B. Hai', ''],
  ],
  'labels in cells of their own': [
    ['Câu 1', 'Thủ đô?'],
    ['A', 'Hà Nội'],
    ['B', 'Huế'],
    ['C', 'Đà Nẵng'],
    ['D', 'Cần Thơ'],
    ['Đáp án', 'B'],
    ['Câu 2', 'Hai?'],
    ['A.', 'Một'],
    ['B.', 'Hai'],
    ['Đáp án:', 'A'],
  ],
};
test.each(Object.entries(tables))('questions stand in a table: %s', (_, rows) => {
  expect(readDocx(docx([table(rows)]), 'de.docx').items.map(shownItem)).toEqual([first, second]);
});

test('letters stand in cells beside their options, two by two', () => {
  const options = table([
    ['A.', 'Hà Nội', 'B.', 'Huế'],
    ['C.', 'Đà Nẵng', 'D.', 'Cần Thơ'],
  ]);
  const body = [p('Câu 1. Thủ đô?'), options, p('Đáp án: B')];
  expect(readDocx(docx(body), 'de.docx').items.map(shownItem)).toEqual([first]);
});

test('a row of one cell is the topic of the rows below', () => {
  const rows = [
    ['STT', 'Câu hỏi', 'A', 'B', 'Đáp án'],
    ['I. LUẬT THỦ ĐÔ'],
    ['1', 'Hai?', 'Một', 'Hai', 'A'],
    ['STT', 'Câu hỏi', 'A', 'B', 'Đáp án'],
    ['2', 'Ba?', 'Một', 'Hai', 'A'],
  ];
  const { items } = readDocx(docx([table(rows)]), 'de.docx');
  expect(items.map(({ draft }) => draft?.topic)).toEqual(['LUẬT THỦ ĐÔ', 'LUẬT THỦ ĐÔ']);
});

test('a table of figures in a question stays one', () => {
  const figures = table([
    ['STT', 'Nội dung', 'Số'],
    ['1', 'Dân số', 'A'],
    ['2', 'Diện tích', 'B'],
  ]);
  const body = [p('Câu 1. Theo bảng?'), figures, p('A. Một'), p('B. Hai'), p('Đáp án: A')];
  const [item] = readDocx(docx(body), 'de.docx').items;
  expect(item?.draft?.stemRich).toMatchObject([{}, { type: 'table' }]);
});
