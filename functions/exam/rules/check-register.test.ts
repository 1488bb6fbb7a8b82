import { describe, expect, it } from 'vitest';
import { examOf, positionSet } from '../../../test/builders/exam-builder.ts';
import { testIds } from '../../../test/builders/test-ids.ts';
import { checkRegister } from './check-register.ts';
import type { Cell } from './parse-birth-date.ts';

const exam = examOf([positionSet('CV01'), positionSet('CV02')]);
const heading = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số căn cước',
  'Mã vị trí dự tuyển',
  'Mã ưu tiên',
];
const good: Cell[] = ['Nguyễn  Thị Ướt', '05/09/1998', 'Nữ', '048198000123', 'cv01', null];

function check(...rows: Cell[][]) {
  const numbered = [heading, ...rows].map((cells, i) => ({ row: i + 1, cells }));
  return checkRegister(exam, numbered, '2026-11-23', testIds().next);
}

/** Where each finding points: "row column". */
function places(result: ReturnType<typeof check>): string[] {
  return result.ok ? [] : (result.problem.findings ?? []).map((f) => `${f.row} ${f.column}`);
}

describe('checking a spreadsheet of candidates', () => {
  it('keeps leading zeros, diacritics and the day first', () => {
    const result = check(good);
    expect(result.ok && result.value[0]).toMatchObject({
      fullName: 'Nguyễn Thị Ướt',
      birthDate: '1998-09-05',
      citizenId: '048198000123',
      positionId: 'position-cv01',
      sex: 'female',
    });
  });

  it('takes date cells and any order of columns', () => {
    const rows = [
      ['Số căn cước', 'họ và TÊN', 'Ngay sinh', 'Gioi tinh', 'Mã vị trí dự tuyển'],
      ['048198000123', 'Lê Văn An', new Date(Date.UTC(1999, 0, 31)), 'Nam', 'CV02'],
    ].map((cells, i) => ({ row: i + 1, cells }));
    const result = checkRegister(exam, rows, '2026-11-23', testIds().next);
    expect(result.ok && result.value[0]?.birthDate).toBe('1999-01-31');
  });

  it('names row and column of every fault at once, and takes nothing', () => {
    const faulty = check(
      good,
      ['Trần Văn B', '31/02/1999', 'Nam', '048198000124', 'CV01', null],
      ['Lê Thị C', '01/01/1999', 'khác', '048198000123', 'CV99', 'UT9'],
      ['', '01/01/2020', 'Nam', 48198000125, 'CV01', null],
    );
    expect(places(faulty)).toEqual(['3 B', '4 C', '4 E', '4 F', '4 D', '5 A', '5 B', '5 D']);
  });

  it('tells that a number cell has lost its leading zeros', () => {
    const result = check(['Lê An', '01/01/1999', 'Nam', 48198000125, 'CV01', null]);
    expect(result.ok ? '' : result.problem.findings?.[0]?.vi).toContain('mất số 0');
  });

  it('names a missing column, and an empty file', () => {
    const noId = checkRegister(
      exam,
      [{ row: 1, cells: ['Họ và tên'] }],
      '2026-11-23',
      testIds().next,
    );
    expect(noId.ok).toBe(false);
    expect(check().ok).toBe(false);
  });

  it('reads 10,000 rows well within its ten seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      'Nguyễn Thị Ánh',
      '05/09/1998',
      'Nữ',
      String(48_000_000_000 + i).padStart(12, '0'),
      'CV01',
      'UT2',
    ]);
    const result = check(...rows);
    expect(result.ok && result.value.length).toBe(10_000);
  });
});
