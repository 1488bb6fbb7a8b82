import type { Exam } from '../../shared/exam/exam.ts';
import type { RoundResult } from '../../shared/results/round-result.ts';
import { writeWorkbook } from '../platform/spreadsheet/write-sheet.ts';
import { resultColumns } from './result-table.ts';

/** The list of a round as a spreadsheet. */
export function resultSpreadsheet(exam: Exam, results: RoundResult): Promise<Uint8Array> {
  const columns = resultColumns(exam, results);
  return writeWorkbook([
    {
      name: 'Kết quả',
      columns: columns.map(({ header, width }) => ({ header, width })),
      rows: results.rows.map((row, index) => columns.map((column) => column.cell(row, index))),
    },
  ]);
}
