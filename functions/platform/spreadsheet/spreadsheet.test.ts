import { describe, expect, test } from 'vitest';
import { columnLetter } from './column-letter.ts';
import { readSheet } from './read-sheet.ts';
import { writeWorkbook } from './write-sheet.ts';

const columns = [{ header: 'Số báo danh', width: 20, text: true }, { header: 'Họ và tên' }];

async function rowsOf(bytes: Uint8Array) {
  const read = await readSheet(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe('a workbook written and read again', () => {
  test('keeps leading zeros, diacritics and texts that look like formulas', async () => {
    const rows = [
      ['001204000123', 'Nguyễn Thị Ướt – Đặng Quỳnh'],
      ['=1+1', '+84', '-5', '@here'],
    ];
    const read = await rowsOf(await writeWorkbook([{ name: 'Danh sách', columns, rows }]));
    expect(read.sheetName).toBe('Danh sách');
    expect(read.rows.map((r) => r.cells.filter((c) => c !== null))).toEqual([
      ['Số báo danh', 'Họ và tên'],
      ...rows,
    ]);
  });

  test('gives dates, numbers and truth values as such', async () => {
    const day = new Date(Date.UTC(2001, 11, 31));
    const read = await rowsOf(
      await writeWorkbook([{ name: 'A', columns, rows: [[day, 7.5, true]] }]),
    );
    expect(read.rows[1]?.cells).toEqual([day, 7.5, true]);
  });

  test('numbers rows as the person sees them, past empty ones', async () => {
    const bytes = await writeWorkbook([{ name: 'A', columns, rows: [['x'], [], [], ['y']] }]);
    expect((await rowsOf(bytes)).rows.map((r) => r.row)).toEqual([1, 2, 5]);
  });

  test('reads the first sheet only, and blank prepared rows count as empty', async () => {
    const bytes = await writeWorkbook([
      { name: 'Dữ liệu', columns, rows: [], blankRows: 50 },
      { name: 'Ví dụ', columns, rows: [['x']], notes: ['Ghi chú'] },
    ]);
    const read = await rowsOf(bytes);
    expect(read.rows).toHaveLength(1);
    expect(read.sheetName).toBe('Dữ liệu');
  });

  test('drops characters that would make the workbook unreadable', async () => {
    const read = await rowsOf(
      await writeWorkbook([{ name: 'a/b:c', columns, rows: [['x\u0001y']] }]),
    );
    expect(read.rows[1]?.cells[0]).toBe('xy');
  });
});

describe('what is no honest workbook is refused, and nothing breaks', () => {
  const refused = async (bytes: Uint8Array) => {
    const read = await readSheet(bytes);
    return read.ok ? 'read' : read.problem.code;
  };

  test('an empty file, a text, a PDF, half a workbook', async () => {
    const whole = await writeWorkbook([{ name: 'A', columns, rows: [['x']] }]);
    expect(await refused(new Uint8Array())).toBe('import-unreadable');
    expect(await refused(Buffer.from('a,b,c\n1,2,3'))).toBe('import-unreadable');
    expect(await refused(Buffer.from(`%PDF-1.7${' '.repeat(100)}`))).toBe('import-unreadable');
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('import-unreadable');
  });

  test('a workbook that claims to unpack to gigabytes', async () => {
    const bytes = Buffer.from(await writeWorkbook([{ name: 'A', columns, rows: [['x']] }]));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(4_000_000_000, entry + 24);
    expect(await refused(bytes)).toBe('import-unreadable');
  });

  test('a sheet wider or longer than any register', async () => {
    const wide = await writeWorkbook([
      { name: 'A', columns, rows: [Array.from({ length: 300 }, () => 'x')] },
    ]);
    expect(await refused(wide)).toBe('import-unreadable');
    const rows = Array.from({ length: 50_001 }, () => [1]);
    expect(await refused(await writeWorkbook([{ name: 'A', columns, rows }]))).toBe(
      'import-unreadable',
    );
  });
});

test('columns are named as the sheet names them', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(columnLetter)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
