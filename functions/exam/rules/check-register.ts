import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Cell } from './parse-birth-date.ts';
import { readCandidate } from './read-candidate.ts';
import { findRegisterColumns, type RegisterField, registerColumns } from './register-columns.ts';

/** A row of a sheet with its number as the person sees it. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

const isEmpty = ({ cells }: NumberedRow) => cells.every((cell) => String(cell ?? '').trim() === '');

/**
 * The candidates of a spreadsheet, or everything that is wrong with it by row, column and field.
 * Problems: import-rejected. Nothing is taken unless every row is right.
 */
export function checkRegister(
  exam: Exam,
  rows: readonly NumberedRow[],
  today: string,
  nextId: () => string,
): Result<Candidate[]> {
  const findings: Finding[] = [];
  const [heading, ...body] = rows.filter((row) => !isEmpty(row));
  const columns = findRegisterColumns(heading?.cells ?? []);
  for (const column of registerColumns) {
    if (column.required && !columns.has(column.field)) {
      findings.push({
        row: heading?.row ?? 1,
        field: column.vi,
        vi: `Thiếu cột "${column.vi}". Hãy dùng mẫu tải từ màn hình này.`,
        en: `The column "${column.en}" is missing. Use the template from this screen.`,
      });
    }
  }
  if (findings.length === 0 && body.length === 0) {
    findings.push({ vi: 'Tệp không có thí sinh nào.', en: 'The file has no candidate.' });
  }
  if (findings.length > 0)
    return fail('import-rejected', { values: { count: findings.length }, findings });

  const rowOfCitizen = new Map<string, number>();
  const candidates = body.map(({ row, cells }) => {
    const complain = (field: RegisterField, vi: string, en: string) => {
      const at = columns.get(field);
      const name = registerColumns.find((column) => column.field === field)?.vi ?? field;
      findings.push({
        row,
        ...(at === undefined ? {} : { column: letterOf(at) }),
        field: name,
        vi,
        en,
      });
    };
    const cellOf = (field: RegisterField) => {
      const at = columns.get(field);
      return at === undefined ? null : cells[at];
    };
    const candidate = readCandidate(exam, nextId(), cellOf, today, complain);
    const first = candidate.citizenId ? rowOfCitizen.get(candidate.citizenId) : undefined;
    if (first !== undefined) {
      complain(
        'citizenId',
        `Trùng số căn cước với dòng ${first}.`,
        `The same citizen id as in row ${first}.`,
      );
    } else if (candidate.citizenId) {
      rowOfCitizen.set(candidate.citizenId, row);
    }
    return candidate;
  });
  if (findings.length === 0) return ok(candidates);
  return fail('import-rejected', {
    values: { count: findings.length },
    findings: findings.slice(0, 500),
  });
}
