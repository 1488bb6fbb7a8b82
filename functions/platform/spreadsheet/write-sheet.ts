import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Cell } from '../../../shared/kernel/sheet-row.ts';

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number;
  /** Blank cells are formatted as text, so that a number typed there keeps its leading zeros. */
  readonly text?: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines below the rows, after an empty one. */
  readonly notes?: readonly string[];
  /** Empty rows to prepare below the rows, for columns of text. */
  readonly blankRows?: number;
}

// What XML 1.0 cannot hold, and would make the workbook unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** A text stays a text, whatever it begins with: never a formula, never a number. */
function written(cell: Cell): Row[number] {
  if (typeof cell === 'string') {
    if (cell === '') return null;
    const value = cell.replace(unwritable, '').slice(0, 32_000);
    return { value, type: String, format: '@', wrap: true, alignVertical: 'top' };
  }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' };
  return cell;
}

function sheetOf(plan: SheetPlan): Sheet<Buffer> {
  const heading: Row = plan.columns.map(({ header }) => ({
    value: header,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E7EEF7',
    wrap: true,
  }));
  const blank: Row = plan.columns.map(({ text }) => (text ? { type: String, format: '@' } : null));
  const notes: Row[] = (plan.notes ?? []).map((note) => [{ value: note, type: String }]);
  return {
    sheet: sheetName(plan.name),
    stickyRowsCount: 1,
    columns: plan.columns.map(({ width }) => (width === undefined ? {} : { width })),
    data: [
      heading,
      ...plan.rows.map((row) => row.map(written)),
      ...Array.from({ length: plan.blankRows ?? 0 }, () => blank),
      ...(notes.length > 0 ? [[], ...notes] : []),
    ],
  };
}

/** Writes an .xlsx workbook of one or more sheets, headings in the first row of each. */
export async function writeWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  return writeExcelFile(sheets.map(sheetOf)).toBuffer();
}
