import readWorkbook from 'read-excel-file/universal';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Cell, SheetRow } from '../../../shared/kernel/sheet-row.ts';
import { isWithinLimits } from './is-within-limits.ts';

export type { Cell, SheetRow };

export interface SheetContent {
  readonly sheetName: string;
  readonly rows: readonly SheetRow[];
}

/**
 * Reads the first sheet of an .xlsx workbook; texts come trimmed, empty rows are left out.
 * Problem: import-unreadable, also where the workbook is made to exhaust the reader.
 */
export async function readSheet(bytes: Uint8Array): Promise<Result<SheetContent>> {
  try {
    if (!isWithinLimits(bytes)) return fail('import-unreadable');
    // The reader that goes by the archive's directory: the one that was just checked.
    const [sheet] = await readWorkbook(new Blob([new Uint8Array(bytes)]));
    if (!sheet) return fail('import-unreadable');
    // The library's own type says `typeof Date` where it gives a Date.
    const data = sheet.data as unknown as Cell[][];
    const rows = data
      .map((cells, index) => ({ row: index + 1, cells: cells.map((c) => (c === '' ? null : c)) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null));
    return ok({ sheetName: sheet.sheet, rows });
  } catch {
    // Whatever the library stumbles over, the person can only send another file.
    return fail('import-unreadable');
  }
}
